import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { type HeatAddress, heatPath, teamsAPage } from './heat-address.ts'
import type { HeatMap } from './heat-map.report.server.ts'

/** Which teams of all are shown, and links to the others; nothing if there is only one page. */
export function HeatPager({
  address,
  heat: { from, next, rows, teams },
}: {
  address: HeatAddress
  heat: HeatMap
}) {
  const { t } = useTranslation('heatMap')
  if (from === 0 && next === null) return null
  return (
    <nav
      aria-label={t('pages')}
      className="print:hidden mt-2 flex flex-wrap items-center gap-2 text-muted text-xs"
    >
      {from > 0 && (
        <ButtonLink to={heatPath(address, { from: Math.max(0, from - teamsAPage) })} rel="prev">
          ← {t('previous')}
        </ButtonLink>
      )}
      {t('shownTeams', { from: from + 1, to: from + rows.length, count: teams })}
      {next !== null && (
        <ButtonLink to={heatPath(address, { from: next })} rel="next">
          {t('next')} →
        </ButtonLink>
      )}
    </nav>
  )
}
