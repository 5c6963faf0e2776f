import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LeftOut } from '#app/ui/left-out.tsx'
import { Page } from '#app/ui/page.tsx'
import { defaultHeat, heatPath, heatSearch } from './heat-address.ts'
import { HeatControls } from './heat-controls.tsx'
import { HeatLegend } from './heat-legend.tsx'
import type { ReadHeatAddress } from './heat-map.form.ts'
import type { HeatMap } from './heat-map.report.server.ts'
import { HeatNotes } from './heat-notes.tsx'
import { HeatPager } from './heat-pager.tsx'
import { HeatTable } from './heat-table.tsx'

export type HeatShown = ReadHeatAddress & {
  heat: HeatMap
  /** The months to choose from, the running one first. */
  months: string[]
}

/** The heat map, under the tabs of the backlog's views. */
export function HeatMapView({ shown, tabs }: { shown: HeatShown; tabs: ReactNode }) {
  const { t } = useTranslation('heatMap')
  const { address, leftOut, heat, months } = shown
  const csv = (
    <a
      href={`/backlog/map.csv${heatSearch({ ...address, from: 0 })}`}
      className="button"
      title={t('csvHint')}
      download
    >
      {t('csv')}
    </a>
  )
  const everything = <ButtonLink to={heatPath(defaultHeat)}>{t('clear')}</ButtonLink>
  return (
    <Page title={t('title')} tabs={tabs} actions={heat.rows.length > 0 && csv}>
      <LeftOut
        title={t('leftOut')}
        reasons={leftOut.map(({ reason, value }) => t(`wrong.${reason}`, { value }))}
      />
      <HeatControls address={address} heat={heat} months={months} />
      {heat.rows.length === 0 ? (
        <EmptyState action={heatSearch(address) !== '' && everything}>{t('nothing')}</EmptyState>
      ) : (
        <>
          <HeatTable address={address} heat={heat} />
          <HeatPager address={address} heat={heat} />
          <HeatLegend max={heat.greatest} measure={address.measure} />
          <HeatNotes address={address} heat={heat} thisMonth={months[0] ?? ''} />
        </>
      )}
    </Page>
  )
}
