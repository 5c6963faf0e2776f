import type { ReactNode } from 'react'

/** Several figures side by side; on a phone one below the other. */
export function FactList({ children }: { children: ReactNode }) {
  return (
    <dl className="mb-6 grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-x-4 gap-y-3">{children}</dl>
  )
}

/** One figure: its name above, its reference in small type below. */
export function Fact({ name, below, children }: { name: string; below?: ReactNode; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="font-semibold text-muted text-xs">{name}</dt>
      <dd className="wrap-anywhere font-semibold text-base">{children}</dd>
      {below && <dd className="text-muted text-xs">{below}</dd>}
    </div>
  )
}
