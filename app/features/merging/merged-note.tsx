import { useTranslation } from 'react-i18next'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { MergeNote, UnmergeNote } from './merge-history.queries.server.ts'

const look = 'mb-4 rounded-control border border-line bg-sunken px-3 py-2'

/** For readers whom an old address or a merge just made led here: what they looked for is part of this. */
export function MergedNote({ notes }: { notes: MergeNote[] }) {
  const { t } = useTranslation('merging')
  const language = useLanguage()
  if (notes.length === 0) return null
  return (
    <div role="status" tabIndex={-1} data-news className={look}>
      {notes.map(({ sourceId, title, mergedOn, mergedBy }) => (
        <p key={sourceId} className="wrap-anywhere">
          {t('mergedNote', { title, day: formatDay(mergedOn, language), name: mergedBy })}
        </p>
      ))}
    </div>
  )
}

/** It was part of another, and no longer is. */
export function UnmergedNote({ note }: { note: UnmergeNote | undefined }) {
  const { t } = useTranslation('merging')
  if (!note) return null
  return (
    <p role="status" tabIndex={-1} data-news className={`${look} wrap-anywhere`}>
      {t('unmergedNote', { title: note.targetTitle, name: note.undoneBy })}
    </p>
  )
}
