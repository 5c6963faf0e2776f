import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { searchOf } from '#app/features/backlog/address/backlog-address.ts'
import { BacklogTabs } from '#app/features/backlog/backlog-tabs.tsx'
import { GroupChoice, GroupList } from '#app/features/backlog/groups/group-list.tsx'
import type { RowAct } from '#app/features/backlog/panel/panel-address.ts'
import { FilterChips } from '#app/features/backlog/query-line/filter-chips.tsx'
import { QueryForm } from '#app/features/backlog/query-line/query-form.tsx'
import { WrongWords } from '#app/features/backlog/query-line/wrong-words.tsx'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { LeftOut } from '#app/ui/left-out.tsx'
import { Page } from '#app/ui/page.tsx'
import { useMay } from '#app/ui/role.tsx'
import { BacklogPager } from './backlog-pager.tsx'
import type { BacklogShown } from './backlog-shown.ts'
import { BacklogSummary } from './backlog-summary.tsx'
import { BacklogTable } from './backlog-table.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { NothingShown } from './nothing-shown.tsx'
import { useListKeys } from './use-list-keys.ts'
import { useRowMemory } from './use-row-memory.ts'

/** The whole page from what was loaded, wherever that came from; what other features add to it comes in slots. */
export function BacklogView({
  shown,
  note,
  views,
  bulk,
  chosenIds,
  onAct,
  onStep,
}: {
  shown: BacklogShown
  /** What was just done to it. */
  note?: ReactNode
  /** The saved views. */
  views?: ReactNode
  /** What can be done with the chosen ones; without it none can be chosen. */
  bulk?: ReactNode
  /** The rows that are ticked from the beginning. */
  chosenIds?: number[]
  /** Something is to be done with one row. */
  onAct?: (act: RowAct, id: string) => void
  /** Another row is the current one. */
  onStep?: (id: string) => void
}) {
  const { t } = useTranslation('backlog')
  const language = useLanguage()
  const mayChange = useMay('member')
  useListKeys({ onAct: mayChange ? onAct : undefined, onStep })
  useRowMemory()
  const { address, slice, names, groups, chips, countedAtMost, isUnread } = shown
  const csv = (
    <a href={`/backlog.csv${searchOf(address)}`} className="button" title={t('csvHint')} download>
      {t('csv')}
    </a>
  )
  const isTable = slice.rows.length > 0 && (!groups || groups.open !== null)
  const table = isTable && (
    <>
      <BacklogTable
        rows={slice.rows}
        names={names}
        address={address}
        sortedBy={slice.sortedBy}
        today={shown.today}
        isSelectable={bulk !== undefined}
        chosenIds={chosenIds}
      />
      <BacklogPager
        address={address}
        before={slice.before}
        after={slice.after}
        pageLength={shown.pageLength}
      />
    </>
  )
  return (
    <Page
      title={t('title')}
      summary={
        <span role="status">
          <BacklogSummary totals={slice.totals} countedAtMost={countedAtMost} ownTeam={names.ownTeam} />
        </span>
      }
      tabs={<BacklogTabs />}
      actions={
        <>
          <ColumnChoice address={address} />
          {slice.rows.length > 0 && csv}
        </>
      }
    >
      <div className="relative mb-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <QueryForm
          line={shown.line}
          address={address}
          lastGood={isUnread ? null : searchOf(address)}
          categories={names.categories}
        />
        {views}
        <GroupChoice address={address} />
        <FilterChips chips={chips} />
      </div>
      <WrongWords shown={shown} />
      <LeftOut
        title={t('leftOut')}
        reasons={shown.wrong.map(({ parameter, value }) => t(`wrong.${parameter}`, { value }))}
      />
      {address.sort === 'match' && slice.sortedBy.sort !== 'match' && (
        <p className="mb-2 text-muted text-xs">
          {t('tooManyToRank', { number: formatCount(countedAtMost, language) })}
        </p>
      )}
      <div className="group/list">
        {groups ? (
          <GroupList groups={groups.list} countedAtMost={groups.countedAtMost} by={address.group ?? 'team'}>
            {table}
          </GroupList>
        ) : (
          table
        )}
        {slice.rows.length === 0 && <NothingShown shown={shown} />}
        <div data-over-list className="print:hidden sticky bottom-[48px] z-10 mt-2 bg-panel md:bottom-0">
          {note}
          {isTable && bulk}
        </div>
      </div>
    </Page>
  )
}
