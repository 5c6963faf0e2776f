import type { ToilDrawing } from './toil-drawing.report.server.ts'

/** One of many charts on the same scale; its heading and the table below say in words what it shows. */
export function SmallToilChart({ drawing }: { drawing: ToilDrawing }) {
  const { width, height, plot, limits, gaps, line, dashed, points } = drawing
  const last = points.at(-1)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="w-full">
      {gaps.map((gap) => (
        <rect
          key={gap.x}
          x={gap.x}
          y={plot.top}
          width={gap.width}
          height={plot.bottom - plot.top}
          className="fill-sunken"
        />
      ))}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} className="stroke-line" />
      {limits && (
        <line
          x1={plot.left}
          x2={plot.right}
          y1={limits.centre.y}
          y2={limits.centre.y}
          className="stroke-line-strong"
        />
      )}
      <path d={line} fill="none" strokeWidth={1.6} className="stroke-accent" />
      {dashed && <path d={dashed} fill="none" strokeDasharray="3 3" className="stroke-accent" />}
      {points
        .filter((point) => point.isSignal || point === last)
        .map(({ month, x, y, isPartial, isSignal }) => (
          <circle
            key={month}
            cx={x}
            cy={y}
            r={3}
            className={`${isSignal ? 'fill-bad stroke-bad' : 'stroke-accent'} ${isPartial ? 'fill-bg' : isSignal ? '' : 'fill-accent'}`}
          />
        ))}
    </svg>
  )
}
