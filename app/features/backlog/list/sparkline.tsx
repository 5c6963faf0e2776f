const height = 12
const step = 3

/** How often it was mentioned in each of the last months, this one last, as the page draws it. */
export type Spark = {
  mentions: number
  /** The height of each month's bar, from 0 to c (12): one letter, for fifty rows of them are sent. */
  bars: string
}

/** Heights by the month with the most mentions; a month that was heard at all can be seen. */
export function sparkOf(months: readonly number[]): Spark {
  const most = Math.max(...months)
  const tall = (mentions: number) => Math.max(2, Math.round((mentions / most) * height))
  return {
    mentions: months.reduce((sum, mentions) => sum + mentions, 0),
    bars: months.map((mentions) => (mentions === 0 ? 0 : tall(mentions)).toString(height + 1)).join(''),
  }
}

export function Sparkline({ spark, label }: { spark: Spark; label: (mentions: number) => string }) {
  let bars = ''
  for (let month = 0; month < spark.bars.length; month++) {
    const tall = Number.parseInt(spark.bars.charAt(month), height + 1)
    if (tall > 0) bars += `M${month * step + 1} ${height}v-${tall}`
  }
  return (
    <svg
      className="inline-block border-line border-b text-muted max-xl:hidden"
      width={spark.bars.length * step}
      height={height + 1}
      role="img"
      aria-label={label(spark.mentions)}
    >
      <path d={bars} stroke="currentColor" strokeWidth={step - 1} />
    </svg>
  )
}
