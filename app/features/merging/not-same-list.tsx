import { useTranslation } from 'react-i18next'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { For } from '#app/ui/role.tsx'
import type { NotSamePair } from './not-same.queries.server.ts'
import { PairForm } from './pair-form.tsx'
import type { PairCursor } from './same-proposals.queries.server.ts'

type Row = NotSamePair & { submissionKey: string }

/** The pairs that somebody marked as not the same, each with a button to take it back. */
export function NotSameList({ rows, after }: { rows: Row[]; after: PairCursor | null }) {
  const { t } = useTranslation('merging')
  const language = useLanguage()
  return (
    <ul>
      {rows.map((row) => (
        <li
          key={`${row.sourceId}-${row.targetId}`}
          className="flex flex-wrap items-center gap-x-3 border-line border-b py-1.5"
        >
          <span className="wrap-anywhere min-w-0 flex-1 basis-60">
            {t('pair', { title: row.sourceTitle, other: row.targetTitle })}
            <small className="block text-muted text-xs">
              {t('calledNotSameBy', { name: row.recordedBy, day: formatDay(row.recordedOn, language) })}
            </small>
          </span>
          <TakeBack row={row} after={after} />
        </li>
      ))}
    </ul>
  )
}

/** The pair just marked as not the same, with a button to take it back. */
export function JustMarkedNotSame({ row, after }: { row: Row; after: PairCursor | null }) {
  const { t } = useTranslation('merging')
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-sunken px-3 py-2">
      <p className="wrap-anywhere min-w-0 flex-1 basis-60">
        {t('toldNotSame', { title: row.sourceTitle, other: row.targetTitle })}
      </p>
      <TakeBack row={row} after={after} />
    </div>
  )
}

function TakeBack({ row, after }: { row: Row; after: PairCursor | null }) {
  const { t } = useTranslation('merging')
  return (
    <For who="member">
      <PairForm
        verb="restore"
        pair={[row.sourceId, row.targetId]}
        after={after}
        submissionKey={row.submissionKey}
        label={t('takeBack')}
        name={t('takeBackOf', { title: row.sourceTitle, other: row.targetTitle })}
      />
    </For>
  )
}
