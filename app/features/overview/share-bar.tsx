/** A share of the whole as a bar, with a line at the budget; the words beside it give the same figures. */
export function ShareBar({ share, budgetShare }: { share: number; budgetShare: number }) {
  const width = Math.min(share, 1) * 100
  const budget = budgetShare * 100
  return (
    <svg
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="my-1 h-3 w-full max-w-sm"
    >
      <rect width={100} height={4} className="fill-sunken" />
      <rect width={width} height={4} className={share > budgetShare ? 'fill-bad' : 'fill-accent'} />
      <line
        x1={budget}
        x2={budget}
        y2={4}
        className="stroke-2 stroke-text"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
