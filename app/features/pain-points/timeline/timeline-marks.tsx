import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/pain-points/severity.ts'
import type { TicketMark } from './timeline-drawing.report.server.ts'

// Each drawn around 0,0. Both shape and colour show the kind, so that nobody depends on colours.

export const stateFills: Record<PainPointState, string> = {
  unplanned: 'fill-line-strong',
  in_progress: 'fill-accent',
  to_confirm: 'fill-warn',
  stranded: 'fill-muted',
  relieved: 'fill-good',
  declined: 'fill-sunken',
}

/** From a small ring to a triangle, larger for worse. */
export function SeverityShape({ rank }: { rank: SeverityRank }) {
  if (rank === 1) return <circle r={3.5} strokeWidth={1.5} className="fill-bg stroke-muted" />
  if (rank === 2) return <circle r={4.5} className="fill-accent stroke-bg" />
  if (rank === 3) return <path d="M0-6 6 0 0 6-6 0Z" className="fill-warn stroke-bg" />
  return <path d="M0-7 7 5.5H-7Z" className="fill-bad stroke-bg" />
}

/** A ring for a link, a tick for done, a cross for closed otherwise, an arrow back for reopened. */
export function TicketShape({ kind }: { kind: TicketMark }) {
  if (kind === 'linked') return <circle r={4} strokeWidth={2} className="fill-bg stroke-text" />
  const paths = {
    done: ['M-5 0-1.5 4 5-4', 'stroke-good'],
    reopened: ['M4-4-3 0 4 4', 'stroke-warn'],
    closed: ['M-4-4 4 4M4-4-4 4', 'stroke-muted'],
  } as const
  const [path, look] = paths[kind]
  return (
    <>
      <circle r={7} className="fill-bg" />
      <path d={path} fill="none" strokeWidth={2.5} className={look} />
    </>
  )
}

/** Relieved is a filled square with a tick, declined an empty one with a cross. */
export function ResolutionMark({ kind }: { kind: 'relieved' | 'declined' }) {
  return kind === 'relieved' ? (
    <>
      <rect x={-7} y={-7} width={14} height={14} rx={2} className="fill-good stroke-bg" />
      <path d="M-4 0-1 3.5 4-3.5" fill="none" strokeWidth={2} className="stroke-bg" />
    </>
  ) : (
    <>
      <rect x={-7} y={-7} width={14} height={14} rx={2} className="fill-bg stroke-muted" />
      <path d="M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5" strokeWidth={2} className="stroke-muted" />
    </>
  )
}
