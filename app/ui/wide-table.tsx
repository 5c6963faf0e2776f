import type { ReactNode } from 'react'

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too, and the page does not. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: why: a scrolling region must be reachable by keyboard.
    <section className="overflow-x-auto" aria-label={label} tabIndex={0}>
      <table className="table">{children}</table>
    </section>
  )
}
