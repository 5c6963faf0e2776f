import type { ReactNode } from 'react'
import { useLinksWithin } from './links-within.ts'

/**
 * A table that may be wider than a phone: it scrolls by itself, by keyboard too, and the page does not. A group, not a
 * landmark, because the section around it often has the same name. Its links may be plain ones.
 */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: why: a fieldset is for fields, and this holds a table.
    // biome-ignore lint/a11y/useKeyWithClickEvents: why: the clicks are those of its links, by keyboard too.
    <div
      className="relative overflow-x-auto"
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: why: what scrolls must be reachable by keyboard.
      tabIndex={0}
      onClick={useLinksWithin()}
    >
      <table className="table">{children}</table>
    </div>
  )
}
