import { type ReactNode, useId } from 'react'

/** Directly under the page's title, or under that of a section. */
export type HeadingLevel = 2 | 3

/** A part of a page with a small heading that names it for screen readers too. */
export function Section({
  title,
  level = 2,
  children,
}: {
  title: ReactNode
  level?: HeadingLevel
  children: ReactNode
}) {
  const headingId = useId()
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={headingId} className="mb-6">
      <Heading id={headingId} className="mb-1 font-semibold text-[13px] text-muted">
        {title}
      </Heading>
      {children}
    </section>
  )
}
