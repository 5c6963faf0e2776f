import type { ReactNode } from 'react'
import { ButtonLink } from './button.tsx'

/** On a page without enough data yet: what will be shown there and when, and the next step towards it. */
export function StillToCome({
  children,
  next,
}: {
  children: ReactNode
  next: { title: string; to: string } | null
}) {
  return (
    <div className="mb-4 flex max-w-4xl flex-wrap items-center gap-x-5 gap-y-2 rounded-panel border border-line-strong border-dashed px-4 py-3 print:hidden">
      <p className="min-w-0 flex-1 basis-80 text-[13px] text-muted [word-break:auto-phrase]">{children}</p>
      {next && <ButtonLink to={next.to}>{next.title}</ButtonLink>}
    </div>
  )
}
