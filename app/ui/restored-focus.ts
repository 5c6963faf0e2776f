import { useLocation, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

// No text fields: a phone would open its keyboard.
const pressable = 'a[href], button, summary, input[type="checkbox"], input[type="radio"]'

/**
 * When a page changes, the focused element may be gone, and keyboard users would start at the top again. The focus then
 * moves to the note about what was done (`data-news`), otherwise to the element just before the lost one; on another
 * page to its heading, which a screen reader then reads.
 */
export function useRestoredFocus(): void {
  const { state } = useNavigation()
  const { key, pathname } = useLocation()
  const shown = useRef({ key, pathname })
  const nearest = useRef<HTMLElement[]>([])

  useEffect(() => {
    if (state !== 'idle') nearest.current = listNearest()
  }, [state])

  useEffect(() => {
    const { key: keyBefore, pathname: pathBefore } = shown.current
    if (key === keyBefore) return
    shown.current = { key, pathname }
    const news = document.querySelectorAll<HTMLElement>('#content [data-news]')
    const places = pathname === pathBefore ? [...news, ...nearest.current] : []
    nearest.current = []
    if (hasFocus()) return
    // Hidden and removed elements cannot take the focus.
    for (const place of places) {
      place.focus()
      if (document.activeElement === place) return
    }
    document.querySelector<HTMLElement>('#content h1')?.focus({ preventScroll: true })
  }, [key, pathname])
}

function hasFocus(): boolean {
  const { activeElement } = document
  return activeElement !== null && activeElement !== document.body && !activeElement.matches(':disabled')
}

/** The focused element, and the pressable ones before it, the nearest first. */
function listNearest(): HTMLElement[] {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return []
  const before = [...document.querySelectorAll<HTMLElement>(`#content :is(${pressable})`)].filter(
    (other) => focused.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING,
  )
  return [focused, ...before.reverse()]
}
