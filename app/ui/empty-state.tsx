import type { ReactNode } from 'react'

/** Nothing to show yet: what will be shown here, and the next thing to do. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-panel border border-line-strong border-dashed px-4 py-6 text-center text-muted">
      <p>{children}</p>
      {action && <div className="mt-3">{action}</div>}
    </div>
  )
}
