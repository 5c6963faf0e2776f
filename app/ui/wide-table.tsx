import type { ReactNode } from 'react'

/**
 * A table that may be wider than a phone: it scrolls by itself, by keyboard too, and the page does not.
 * A group, not a landmark: the section around it often bears the same name.
 */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: why: a fieldset is for fields, and this holds a table.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: why: what scrolls must be reachable by keyboard.
    <div className="relative overflow-x-auto" role="group" aria-label={label} tabIndex={0}>
      <table className="table">{children}</table>
    </div>
  )
}
