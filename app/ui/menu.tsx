import { useLocation } from '@remix-run/react'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

/**
 * A button that opens something rarely needed. It works without scripts; with scripts it closes when the focus or the
 * pointer moves elsewhere, at Escape, and when a link in it has led to another list.
 */
export function Menu({
  label,
  name,
  opensAtEnd = false,
  staysOpen = false,
  children,
}: {
  label: ReactNode
  /** The accessible name, for a label that is a sign. */
  name?: string
  /** Aligned to the end of the button: for buttons at the end of a line. */
  opensAtEnd?: boolean
  /** Stays open because its links change its own content and several are pressed in a row. */
  staysOpen?: boolean
  children: ReactNode
}) {
  const details = useRef<HTMLDetailsElement>(null)
  const { key } = useLocation()
  const shownAt = useRef(key)
  // A link in it was followed. One opened before hydration stays open.
  useEffect(() => {
    if (shownAt.current === key) return
    shownAt.current = key
    if (details.current?.open && !staysOpen) fold(details.current)
  }, [key, staysOpen])
  useEffect(() => {
    const closeFromOutside = ({ target }: PointerEvent) => {
      const { current } = details
      if (current && target instanceof Node && !current.contains(target)) current.open = false
    }
    document.addEventListener('pointerdown', closeFromOutside)
    return () => document.removeEventListener('pointerdown', closeFromOutside)
  }, [])
  const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false
  }
  const closeByKey = (event: KeyboardEvent<HTMLDetailsElement>) => {
    const { currentTarget } = event
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !currentTarget.open) return
    event.stopPropagation()
    fold(currentTarget)
  }
  return (
    <details ref={details} className="print:hidden sm:relative" onBlur={closeWhenLeft} onKeyDown={closeByKey}>
      <summary className="button list-none" aria-label={name}>
        {label}
      </summary>
      {/* On a phone as wide as its container, so that all of it is inside the window. */}
      <div
        className={`absolute inset-x-0 z-20 mt-1 max-h-[60dvh] overflow-y-auto rounded-panel border border-line-strong bg-panel p-3 shadow-lg sm:inset-x-auto sm:w-max sm:max-w-md ${opensAtEnd ? 'sm:end-0' : ''}`}
      >
        {children}
      </div>
    </details>
  )
}

/** The focus inside it would be lost, so its button gets it. */
function fold(details: HTMLDetailsElement) {
  const hadFocus = details.contains(document.activeElement)
  details.open = false
  if (hadFocus) details.querySelector('summary')?.focus()
}
