import { useTranslation } from 'react-i18next'
import { HoursText } from '#app/ui/hours.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'
import type { Weighed } from './merge-preview.report.server.ts'

/** The cells after a pain point's name: mentions and records, by whom, state and hours. */
export function WeighedCells({ weighed }: { weighed: Weighed }) {
  const { t } = useTranslation(['merging', 'glossary'])
  const { teamNames, notEstimatedTeams } = weighed
  const recorded = [
    t('glossary:mention', { count: weighed.mentions }),
    t('merging:quotes', { count: weighed.quotes }),
    t('merging:estimates', { count: weighed.estimates }),
    t('merging:tickets', { count: weighed.tickets }),
    ...(weighed.resolutions > 0 ? [t('merging:resolutions', { count: weighed.resolutions })] : []),
  ]
  return (
    <>
      <td>
        <ul className="whitespace-nowrap text-[13px]">
          {recorded.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </td>
      <td className="whitespace-nowrap">
        {t('glossary:team', { count: teamNames.length })}
        <ul className="text-muted text-xs">
          {teamNames.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </td>
      <td className="whitespace-nowrap">
        <StatePill state={weighed.state} cameBack={weighed.cameBack} />
      </td>
      <td>
        <HoursText hours={weighed.hoursPerMonth} />
        {weighed.hoursPerMonth !== null && notEstimatedTeams > 0 && (
          <span className="block text-muted text-xs">
            {t('merging:notEstimated', { count: notEstimatedTeams })}
          </span>
        )}
      </td>
    </>
  )
}
