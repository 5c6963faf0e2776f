import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type SeverityRank, severities, severityRank } from '#app/domain/pain-points/severity.ts'
import type { TimelineDrawing } from './timeline-drawing.report.server.ts'
import { ResolutionMark, SeverityShape, stateFills, TicketShape } from './timeline-marks.tsx'

/** The meaning of the symbols on a timeline: those that it uses. */
export function TimelineLegend({ drawing }: { drawing: TimelineDrawing }) {
  const { t } = useTranslation(['painPoint', 'glossary'])
  const ranks = new Set<SeverityRank>(
    drawing.teams.flatMap(({ mentions }) => mentions.map(({ rank }) => rank)),
  )
  const kinds = new Set(drawing.tickets.flatMap(({ marks }) => marks.map(({ kind }) => kind)))
  const states = new Set(drawing.states.map(({ state }) => state))
  const resolved = new Set(drawing.resolutions.map(({ kind }) => kind))
  return (
    <figcaption>
      <ul aria-label={t('painPoint:legend')} className="flex flex-wrap gap-x-3 text-muted text-xs">
        {severities
          .filter((severity) => ranks.has(severityRank(severity)))
          .map((severity) => (
            <Meaning key={severity} name={t(`glossary:severities.${severity}`)}>
              <SeverityShape rank={severityRank(severity)} />
            </Meaning>
          ))}
        {[...states].map((state) => (
          <Meaning key={state} name={t(`glossary:states.${state}`)}>
            <rect
              x={-8}
              y={-5}
              width={16}
              height={10}
              className={`stroke-line-strong ${stateFills[state]}`}
            />
          </Meaning>
        ))}
        {[...resolved].map((kind) => (
          <Meaning key={`said ${kind}`} name={t(`painPoint:saidToBe.${kind}`)}>
            <ResolutionMark kind={kind} />
          </Meaning>
        ))}
        {[...kinds].map((kind) => (
          <Meaning key={kind} name={t(`painPoint:marks.${kind}`)}>
            <TicketShape kind={kind} />
          </Meaning>
        ))}
      </ul>
    </figcaption>
  )
}

function Meaning({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1">
      <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  )
}
