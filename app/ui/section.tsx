import { type ReactNode, useId } from 'react'

/** A part of a page with a small heading that names it for screen readers too. */
export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className="mb-6">
      <h2 id={headingId} className="mb-1 font-semibold text-muted text-xs tracking-wide">
        {title}
      </h2>
      {children}
    </section>
  )
}
