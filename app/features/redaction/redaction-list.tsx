import { useTranslation } from 'react-i18next'
import { formatCount, formatNames } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { InstantText } from '#app/ui/instant.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { ListedRedaction } from './redactions.queries.server.ts'
import { useTableWords } from './table-words.ts'

/** Who redacted something, when, why and where; the latest first. */
export function RedactionList({ redactions, timeZone }: { redactions: ListedRedaction[]; timeZone: string }) {
  const { t } = useTranslation('redaction')
  const language = useLanguage()
  const nameTable = useTableWords()
  if (redactions.length === 0) return <p className="text-muted">{t('nothingYet')}</p>
  return (
    <WideTable label={t('sofar')}>
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('why')}</th>
          <th scope="col">{t('where')}</th>
        </tr>
      </thead>
      <tbody>
        {redactions.map(({ id, redactedAt, redactedBy, reason, isPerson, tables }) => (
          <tr key={id}>
            <td className="whitespace-nowrap">
              <InstantText instant={redactedAt} timeZone={timeZone} />
            </td>
            <td className="wrap-anywhere min-w-24">{redactedBy}</td>
            <td className="wrap-anywhere min-w-40 max-w-md">
              {isPerson && <span className="text-muted">{t('aPerson')} </span>}
              {reason}
            </td>
            <td className="min-w-60">
              {formatNames(
                tables.map(({ table, rows }) =>
                  t('placesOf', { table: nameTable(table), shown: formatCount(rows, language) }),
                ),
                language,
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
