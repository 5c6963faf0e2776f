import { useLocation } from '@remix-run/react'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

/**
 * A button that opens what is not needed all the time. It opens without a script too; with one it closes when the
 * focus or the pointer goes elsewhere, at Escape, and when a link in it has led to another list.
 */
export function Menu({
  label,
  name,
  opensAtEnd = false,
  staysOpen = false,
  children,
}: {
  label: ReactNode
  /** What the button is called where its label is a sign. */
  name?: string
  /** Below the end of the button: for those at the end of a line. */
  opensAtEnd?: boolean
  /** Its links change what it shows, and more than one is pressed. */
  staysOpen?: boolean
  children: ReactNode
}) {
  const details = useRef<HTMLDetailsElement>(null)
  const { key } = useLocation()
  const shownAt = useRef(key)
  // A link in it has led somewhere. One that was opened before the script ran stays open.
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
      {/* On a phone as wide as what it is in, so that none of it is outside of the window. */}
      <div
        className={`absolute inset-x-0 z-20 mt-1 max-h-[60dvh] overflow-y-auto rounded-panel border border-line-strong bg-panel p-3 shadow-lg sm:inset-x-auto sm:w-max sm:max-w-md ${opensAtEnd ? 'sm:end-0' : ''}`}
      >
        {children}
      </div>
    </details>
  )
}

/** What had the focus in it is gone then, and its button has it. */
function fold(details: HTMLDetailsElement) {
  const hadFocus = details.contains(document.activeElement)
  details.open = false
  if (hadFocus) details.querySelector('summary')?.focus()
}
