import { smallFrame } from './small-frame.ts'
import type { SmallToilDrawing } from './toil-drawing.report.server.ts'

/**
 * One of many charts on the same scale; its heading and the table below give the same figures as text. A plain
 * function, because fifty teams make fifty of them.
 */
export function smallToilChart({ line, dashed, gaps, centre, points }: SmallToilDrawing) {
  const { width, height, left, right, top, bottom } = smallFrame
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="w-full">
      {gaps.length > 0 && (
        <path
          d={gaps.map((gap) => `M${gap.x},${top}h${gap.width}V${bottom}h${-gap.width}Z`).join('')}
          className="fill-sunken"
        />
      )}
      <path d={`M${left},${bottom}H${right}`} className="stroke-line" />
      {centre !== null && <path d={`M${left},${centre}H${right}`} className="stroke-line-strong" />}
      <path d={line} fill="none" strokeWidth={1.6} className="stroke-accent" />
      {dashed && <path d={dashed} fill="none" strokeDasharray="3 3" className="stroke-accent" />}
      {points.map(({ x, y, isPartial, isSignal }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={3}
          className={`${isSignal ? 'fill-bad stroke-bad' : 'stroke-accent'} ${isPartial ? 'fill-bg' : isSignal ? '' : 'fill-accent'}`}
        />
      ))}
    </svg>
  )
}
