const height = 12
const step = 3

/** How often it was mentioned in each of the last twelve months, as bars; this month stands last. */
export function Sparkline({
  months,
  label,
}: {
  months: readonly number[]
  label: (mentions: number) => string
}) {
  const most = Math.max(...months)
  const bars = months.map((mentions, month) => {
    if (mentions === 0) return ''
    const tall = Math.max(2, Math.round((mentions / most) * height))
    return `M${month * step} ${height}v-${tall}h${step - 1}v${tall}z`
  })
  const heard = months.reduce((sum, mentions) => sum + mentions, 0)
  return (
    <svg
      className="inline-block border-line border-b text-muted"
      width={months.length * step}
      height={height + 1}
      role="img"
      aria-label={label(heard)}
    >
      <path d={bars.join('')} fill="currentColor" />
    </svg>
  )
}
