import { useTranslation } from 'react-i18next'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { FoundPlace } from './places.queries.server.ts'
import { useTableWords } from './table-words.ts'

/** Where a text was found, by kind, with the context of the first ones. */
export function FoundPlaces({ places }: { places: FoundPlace[] }) {
  const { t } = useTranslation('redaction')
  const language = useLanguage()
  const nameTable = useTableWords()
  const tables = [...new Set(places.map(({ table }) => table))].map((table) => {
    const ofTable = places.filter((place) => place.table === table)
    const rows = ofTable.reduce((sum, place) => sum + place.rows, 0)
    return { table, rows, excerpts: ofTable.flatMap(({ excerpts }) => excerpts) }
  })
  return (
    <ul className="mb-4 grid max-w-3xl gap-2">
      {tables.map(({ table, rows, excerpts }) => (
        <li key={table} className="border-line border-b pb-2">
          <p className="font-semibold">
            {t('placesOf', { table: nameTable(table), shown: formatCount(rows, language) })}
          </p>
          <ul className="text-muted">
            {unlike(excerpts).map(({ before, found, after }) => (
              <li key={before + found + after} className="wrap-anywhere">
                {before}
                <mark>{found}</mark>
                {after}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const excerptsShown = 5

/** Columns of one row often have the same text: it is shown once. */
function unlike(excerpts: FoundPlace['excerpts']) {
  const byText = new Map(excerpts.map((excerpt) => [excerpt.before + excerpt.found + excerpt.after, excerpt]))
  return [...byText.values()].slice(0, excerptsShown)
}
