import { useTranslation } from 'react-i18next'
import { formatCount, formatInstant } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { InstantText } from '#app/ui/instant.tsx'
import { useMay } from '#app/ui/role.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { BulkChange } from './bulk-changes.queries.server.ts'
import { UndoForm } from './undo-form.tsx'
import { useActDescription } from './use-act-description.ts'

export type ShownChange = BulkChange & { submissionKey: string }

/** Bulk changes, the latest first; each can be undone, or shows who undid it. */
export function ChangeTable({
  changes,
  timeZone,
  at,
}: {
  changes: ShownChange[]
  timeZone: string
  at: string
}) {
  const { t } = useTranslation('bulk')
  const language = useLanguage()
  const describeAct = useActDescription()
  return (
    <WideTable label={t('changesTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('columns.when')}</th>
          <th scope="col">{t('columns.who')}</th>
          <th scope="col">{t('columns.what')}</th>
          <th scope="col" className="number">
            {t('columns.painPoints')}
          </th>
          <th scope="col">{t('columns.undone')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.id}>
            <td className="whitespace-nowrap">
              <InstantText instant={change.madeAt} timeZone={timeZone} />
            </td>
            <td className="wrap-anywhere">{change.madeBy}</td>
            <td className="wrap-anywhere min-w-60 max-w-xl">{describeAct(change.act)}</td>
            <td className="number">{formatCount(change.changed, language)}</td>
            <td className="min-w-40">
              <Undone change={change} timeZone={timeZone} description={describeAct(change.act)} at={at} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

function Undone({
  change: { id, changed, undone, submissionKey },
  timeZone,
  description,
  at,
}: {
  change: ShownChange
  timeZone: string
  description: string
  at: string
}) {
  const { t } = useTranslation('bulk')
  const language = useLanguage()
  const mayUndo = useMay('member')
  if (!undone)
    return (
      mayUndo && (
        <UndoForm changeId={id} described={description} submissionKey={submissionKey} returnTo={at} />
      )
    )
  const kept = { number: formatCount(undone.kept, language), of: formatCount(changed, language) }
  return (
    <span className="text-muted">
      {t('undoneBy', { name: undone.by, when: formatInstant(undone.at, language, timeZone) })}
      {undone.kept > 0 && <span className="block text-xs">{t('kept', kept)}</span>}
    </span>
  )
}
