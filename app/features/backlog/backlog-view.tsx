import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LeftOut } from '#app/ui/left-out.tsx'
import { Page } from '#app/ui/page.tsx'
import { For } from '#app/ui/role.tsx'
import type { WrongParameter } from './backlog.form.ts'
import type { BacklogSlice, BacklogTotals } from './backlog.queries.server.ts'
import { type BacklogAddress, backlogPath, searchOf, withoutLook } from './backlog-address.ts'
import { BacklogPager } from './backlog-pager.tsx'
import type { ShortRow } from './backlog-row.tsx'
import { BacklogSummary } from './backlog-summary.tsx'
import { BacklogTable } from './backlog-table.tsx'
import { FilterChips } from './filter-chips.tsx'
import { type FilterChoices, FilterForm } from './filter-form.tsx'
import type { HeatMap } from './heat-map.report.server.ts'
import { HeatMapTable } from './heat-map.tsx'

export type BacklogShown = {
  address: BacklogAddress
  wrong: WrongParameter[]
  choices: FilterChoices
  slice: Omit<BacklogSlice, 'rows'> & { rows: ShortRow[] }
  heat: HeatMap
  pageLength: number
}

/** The whole page from what was loaded, wherever that came from. */
export function BacklogView({ address, wrong, choices, slice, heat, pageLength }: BacklogShown) {
  const { t } = useTranslation('backlog')
  const { teams, categories } = choices
  const { totals } = slice
  const csv = (
    <a href={`/backlog.csv${searchOf(address)}`} className="button" title={t('csvHint')} download>
      {t('csv')}
    </a>
  )
  return (
    <Page
      title={t('title')}
      summary={<BacklogSummary totals={totals} address={address} teams={teams} />}
      actions={totals.painPoints > 0 && csv}
    >
      <LeftOut
        title={t('leftOut')}
        reasons={wrong.map(({ parameter, value }) => t(`wrong.${parameter}`, { value }))}
      />
      {heat.rows.length > 0 && (
        <HeatMapTable address={address} heat={heat} teams={teams} categories={categories} />
      )}
      <FilterForm address={address} choices={choices} />
      <FilterChips address={address} choices={choices} />
      {slice.rows.length === 0 ? (
        <NothingShown address={address} totals={totals} />
      ) : (
        <BacklogTable rows={slice.rows} teams={teams} categories={categories} address={address} />
      )}
      <BacklogPager address={address} before={slice.before} after={slice.after} pageLength={pageLength} />
    </Page>
  )
}

function NothingShown({ address, totals }: { address: BacklogAddress; totals: BacklogTotals }) {
  const { t } = useTranslation('backlog')
  if (totals.painPoints > 0) {
    const action = <ButtonLink to={backlogPath(address)}>{t('toStart')}</ButtonLink>
    return <EmptyState action={action}>{t('nothingHere')}</EmptyState>
  }
  const bare = withoutLook(address)
  if (backlogPath(bare) === '/backlog') {
    const action = <ButtonLink to={backlogPath(address, { state: 'any' })}>{t('showAny')}</ButtonLink>
    return <EmptyState action={action}>{t('nothingActive')}</EmptyState>
  }
  if (backlogPath(bare, { state: 'active' }) === '/backlog' && address.state === 'any') {
    const action = (
      <For who="member">
        <ButtonLink to="/syncs/new" primary>
          {t('openSync')}
        </ButtonLink>
      </For>
    )
    return <EmptyState action={action}>{t('nothingYet')}</EmptyState>
  }
  const action = <ButtonLink to="/backlog">{t('clear')}</ButtonLink>
  return <EmptyState action={action}>{t('nothingFound')}</EmptyState>
}
