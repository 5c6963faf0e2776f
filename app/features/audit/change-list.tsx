import { useTranslation } from 'react-i18next'

export type ShownChange = { field: string; before: string | null; after: string | null }

const longestShown = 240

/** The changed columns of an event; long texts are cut. */
export function ChangeList({ changes }: { changes: ShownChange[] }) {
  const { t } = useTranslation('audit')
  if (changes.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-3 text-muted text-xs">
      {changes.map(({ field, before, after }) => (
        <li key={field} className="wrap-anywhere whitespace-pre-line">
          {before !== null && after !== null
            ? t('changed', { field, before: shorten(before), after: shorten(after) })
            : t('value', { field, value: shorten(after ?? before ?? '') })}
        </li>
      ))}
    </ul>
  )
}

function shorten(text: string) {
  const characters = [...text]
  return characters.length > longestShown ? `${characters.slice(0, longestShown).join('')}…` : text
}
