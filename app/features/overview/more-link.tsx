import { Link } from '@remix-run/react'

/** Links to the rows not shown, which are more on a narrow screen; nothing if all are shown. */
export function MoreLink({
  to,
  count,
  rows,
  onNarrow,
  children,
}: {
  to: string
  count: number
  rows: readonly unknown[]
  /** How many rows a narrow screen shows. */
  onNarrow: number
  children: (left: number) => string
}) {
  if (count <= Math.min(rows.length, onNarrow)) return null
  const isWholeOnWide = count <= rows.length
  return (
    <Link to={to} className={`inline-block min-h-target content-center ${isWholeOnWide ? 'lg:hidden' : ''}`}>
      <span className="lg:hidden">{children(count - Math.min(rows.length, onNarrow))}</span>
      {!isWholeOnWide && <span className="max-lg:hidden">{children(count - rows.length)}</span>}
    </Link>
  )
}

/** Hides the rows of a list that a narrow screen leaves out. */
export function narrowLook(place: number, onNarrow: number | undefined): string {
  return onNarrow !== undefined && place >= onNarrow ? 'max-lg:hidden' : ''
}
