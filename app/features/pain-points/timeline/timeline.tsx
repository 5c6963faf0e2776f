import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { severityOfRank } from '#app/domain/pain-points/severity.ts'
import { formatDay, formatMonthShort } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { TimelineDrawing } from './timeline-drawing.report.server.ts'
import { TimelineLegend } from './timeline-legend.tsx'
import { ResolutionMark, SeverityShape, stateFills, TicketShape } from './timeline-marks.tsx'

// In pixels, the same as the names beside the lanes.
const lane = 24
const axis = 30

/**
 * Every event of a pain point on one time axis: its state, each ticket, and a lane for each team with its mentions.
 * Positions are percent, so symbols and letters keep their size at any width.
 */
export function Timeline({
  drawing,
  title,
  isListed,
}: {
  drawing: TimelineDrawing
  title: string
  /** Whether the page also has all of it as text. */
  isListed: boolean
}) {
  const { t } = useTranslation(['painPoint', 'glossary'])
  const language = useLanguage()
  const id = useId()
  const { tickets, teams, from, until } = drawing
  const names = [
    { key: 'state', name: t('painPoint:lane') },
    ...tickets.map(({ ticketId, key }) => ({ key: `ticket ${ticketId}`, name: key })),
    ...teams.map(({ teamId, name }) => ({ key: `team ${teamId}`, name })),
  ]
  const height = names.length * lane + axis
  const says = t('painPoint:timelineSays', {
    mentions: t('glossary:mention', { count: teams.reduce((sum, team) => sum + team.mentions.length, 0) }),
    teams: t('glossary:team', { count: teams.length }),
    from: formatDay(from, language),
    until: formatDay(until, language),
  })
  return (
    <figure className="mb-3">
      <div className="grid grid-cols-[minmax(4rem,auto)_minmax(0,1fr)] gap-x-2">
        <ul aria-hidden="true" className="max-w-24 text-muted text-xs @lg:max-w-48">
          {names.map(({ key, name }) => (
            <li key={key} title={name} className="h-[24px] truncate leading-[24px]">
              {name}
            </li>
          ))}
        </ul>
        <svg
          role="img"
          aria-labelledby={`${id}title`}
          aria-describedby={`${id}says`}
          width="100%"
          height={height}
        >
          <title id={`${id}title`}>{t('painPoint:timelineTitle', { title })}</title>
          <desc id={`${id}says`}>{isListed ? `${says} ${t('painPoint:timelineListed')}` : says}</desc>
          <Axis drawing={drawing} height={height} />
          <States drawing={drawing} />
          {tickets.map((ticket, index) => (
            <TicketLane key={ticket.ticketId} ticket={ticket} y={middleOf(index + 1)} />
          ))}
          {teams.map((team, index) => (
            <TeamLane key={team.teamId} team={team} y={middleOf(index + 1 + tickets.length)} />
          ))}
          <Resolutions drawing={drawing} height={height} />
        </svg>
      </div>
      <TimelineLegend drawing={drawing} />
    </figure>
  )
}

function middleOf(index: number) {
  return index * lane + lane / 2
}

function Axis({ drawing: { months }, height }: { drawing: TimelineDrawing; height: number }) {
  const language = useLanguage()
  const labelled = months.filter(({ isLabelled }) => isLabelled)
  return (
    <>
      {months.map(({ month, at }) => (
        <line key={month} x1={`${at}%`} x2={`${at}%`} y1={0} y2={height - axis} className="stroke-line" />
      ))}
      {labelled.map(({ month, at }, index) => (
        <text key={month} x={`${at}%`} y={height - axis + 12} className="fill-muted text-xs">
          <tspan>{formatMonthShort(month, language)}</tspan>
          {month.slice(0, 4) !== labelled[index - 1]?.month.slice(0, 4) && (
            <tspan x={`${at}%`} dy={14}>
              {month.slice(0, 4)}
            </tspan>
          )}
        </text>
      ))}
    </>
  )
}

function States({ drawing: { states } }: { drawing: TimelineDrawing }) {
  const { t } = useTranslation(['painPoint', 'glossary'])
  const language = useLanguage()
  return states.map(({ state, from, at, width }) => (
    <rect
      key={from}
      x={`${at}%`}
      width={`${width}%`}
      y={middleOf(0) - 5}
      height={10}
      className={`stroke-bg ${stateFills[state]}`}
    >
      <title>
        {t('painPoint:markOn', { what: t(`glossary:states.${state}`), day: formatDay(from, language) })}
      </title>
    </rect>
  ))
}

function Resolutions({ drawing: { resolutions }, height }: { drawing: TimelineDrawing; height: number }) {
  const { t } = useTranslation(['painPoint', 'glossary'])
  const language = useLanguage()
  return resolutions.map(({ id, kind, day, at }) => (
    <g key={id}>
      <line
        x1={`${at}%`}
        x2={`${at}%`}
        y1={lane}
        y2={height - axis}
        strokeDasharray="2 3"
        className={kind === 'relieved' ? 'stroke-good' : 'stroke-muted'}
      />
      <svg x={`${at}%`} y={middleOf(0)} className="overflow-visible">
        <title>
          {t('painPoint:markOn', { what: t(`glossary:states.${kind}`), day: formatDay(day, language) })}
        </title>
        <ResolutionMark kind={kind} />
      </svg>
    </g>
  ))
}

function TicketLane({ ticket, y }: { ticket: TimelineDrawing['tickets'][number]; y: number }) {
  const { t } = useTranslation('painPoint')
  const language = useLanguage()
  const { line, marks } = ticket
  return (
    <>
      <line
        x1={`${line.at}%`}
        x2={`${line.at + line.width}%`}
        y1={y}
        y2={y}
        strokeWidth={2}
        className="stroke-line-strong"
      />
      {marks.map(({ kind, day, at }) => (
        <svg key={`${kind} ${day}`} x={`${at}%`} y={y} className="overflow-visible">
          <title>{t('markOn', { what: t(`marks.${kind}`), day: formatDay(day, language) })}</title>
          <TicketShape kind={kind} />
        </svg>
      ))}
    </>
  )
}

function TeamLane({ team, y }: { team: TimelineDrawing['teams'][number]; y: number }) {
  const { t } = useTranslation(['painPoint', 'glossary'])
  const language = useLanguage()
  return (
    <>
      <line x1="0%" x2="100%" y1={y} y2={y} className="stroke-line" />
      {team.mentions.map(({ id, day, at, rank }) => (
        <svg key={id} x={`${at}%`} y={y} className="overflow-visible">
          <title>
            {t('painPoint:markOn', {
              what: t(`glossary:severities.${severityOfRank(rank)}`),
              day: formatDay(day, language),
            })}
          </title>
          <SeverityShape rank={rank} />
        </svg>
      ))}
    </>
  )
}
