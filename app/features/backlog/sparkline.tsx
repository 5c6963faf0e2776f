import { sparkMonths } from './backlog-address.ts'

const height = 12
const step = 3

/** How often it was mentioned in each of the last twelve months, as bars; this month stands last. */
export function Sparkline({
  months,
  label,
}: {
  months: readonly [monthsAgo: number, mentions: number][]
  label: (mentions: number) => string
}) {
  const most = Math.max(1, ...months.map(([, mentions]) => mentions))
  const bars = months.map(([ago, mentions]) => {
    const tall = Math.max(2, Math.round((mentions / most) * height))
    return `M${(sparkMonths - 1 - ago) * step} ${height}v-${tall}h${step - 1}v${tall}z`
  })
  const heard = months.reduce((sum, [, mentions]) => sum + mentions, 0)
  return (
    <svg
      className="inline-block text-muted"
      width={sparkMonths * step}
      height={height}
      role="img"
      aria-label={label(heard)}
    >
      <path d={`M0 ${height - 0.5}h${sparkMonths * step}`} stroke="var(--line)" />
      <path d={bars.join('')} fill="currentColor" />
    </svg>
  )
}
