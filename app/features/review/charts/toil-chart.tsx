import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount, formatHours, formatMonth, formatMonthShort } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { ToilDrawing } from './toil-drawing.report.server.ts'

const small = 'fill-muted text-[13px]'

/** Hours by month with the limits of a process behaviour chart; the running month hollow, gaps as gaps. */
export function ToilChart({ drawing, title }: { drawing: ToilDrawing; title: string }) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const titleId = useId()
  const { width, height, plot, months } = drawing
  return (
    // biome-ignore lint/a11y/useSemanticElements: why: a fieldset is for fields, and this holds a chart.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: why: what scrolls must be reachable by keyboard.
    <div className="overflow-x-auto print:overflow-visible" role="group" aria-label={t('total')} tabIndex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={titleId}
        className="w-full min-w-[960px] max-w-[1040px] print:min-w-0"
      >
        <title id={titleId}>{title}</title>
        {drawing.ticks.map(({ y, hours }) => (
          <g key={hours}>
            <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="stroke-line" />
            <text x={plot.left - 6} y={y + 4} textAnchor="end" className={small}>
              {formatCount(hours, language)}
            </text>
          </g>
        ))}
        <Gaps drawing={drawing} />
        <Limits drawing={drawing} />
        <Lines drawing={drawing} />
        {months.map(({ month, x }) => (
          <text key={month} x={x} y={height - 6} textAnchor="middle" className={small}>
            {formatMonthShort(month, language)}
          </text>
        ))}
        {drawing.points.map(({ month, x, y, hours, isPartial, isSignal }) => (
          <g key={month}>
            <circle
              cx={x}
              cy={y}
              r={isSignal ? 5.5 : 4}
              strokeWidth={2}
              className={`${isSignal ? 'stroke-bad' : 'stroke-accent'} ${isPartial ? 'fill-bg' : isSignal ? 'fill-bad' : 'fill-accent'}`}
            >
              <title>{`${formatMonth(month, language)}: ${formatHours(hours, language)} h`}</title>
            </circle>
            <text
              x={x}
              y={y - 10}
              textAnchor="middle"
              className={`stroke-4 stroke-bg text-[13px] [paint-order:stroke] ${isSignal ? 'fill-bad font-semibold' : 'fill-muted'}`}
            >
              {formatHours(hours, language)}
            </text>
            {isPartial && (
              <text x={x} y={y + 18} textAnchor="middle" className={small}>
                {t('partial')}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}

function Gaps({ drawing: { gaps, plot } }: { drawing: ToilDrawing }) {
  const { t } = useTranslation(['review', 'glossary'])
  return gaps.map(({ x, width, gap }) => (
    <g key={x}>
      <rect x={x} y={plot.top} width={width} height={plot.bottom - plot.top} className="fill-sunken" />
      <text x={x + width / 2} y={(plot.top + plot.bottom) / 2} textAnchor="middle" className={small}>
        {t(gap === 'not_heard' ? 'glossary:notHeard' : 'glossary:notEstimated')}
      </text>
    </g>
  ))
}

function Limits({ drawing: { limits, plot } }: { drawing: ToilDrawing }) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  if (!limits) return null
  const levels = [
    ['upper', t('upperLimit')],
    ['centre', t('mean')],
    ['lower', t('lowerLimit')],
  ] as const
  return levels.map(([name, label]) => (
    <g key={name}>
      <line
        x1={plot.left}
        x2={plot.right}
        y1={limits[name].y}
        y2={limits[name].y}
        className="stroke-muted"
        strokeDasharray={name === 'centre' ? undefined : '4 4'}
      />
      <text x={plot.right + 4} y={limits[name].y + 4} className={small}>
        {`${formatHours(limits[name].hours, language)} ${label}`}
      </text>
    </g>
  ))
}

function Lines({ drawing: { line, dashed } }: { drawing: ToilDrawing }) {
  return (
    <>
      <path d={line} fill="none" strokeWidth={2} className="stroke-accent" />
      {dashed && (
        <path d={dashed} fill="none" strokeWidth={1.5} strokeDasharray="3 3" className="stroke-accent" />
      )}
    </>
  )
}
