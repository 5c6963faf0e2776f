import { places } from './places.ts'

type Keystroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'>
type Element = Pick<HTMLElement, 'tagName' | 'isContentEditable'> & { type?: string }

/** What a single key does on any page; 'going' waits for the letter of a place. */
export function readPageKey(key: string, isGoing: boolean): string | undefined {
  const place = isGoing ? places.find(([, , letter]) => letter === key) : undefined
  if (place) return place[0]
  return key === 'g' ? 'going' : /^[?？]$/.test(key) ? 'keys' : undefined
}

/** Ctrl+K, and ⌘K on Apple devices, where Ctrl+K deletes to the end of the line. */
export function opensPalette(stroke: Keystroke, isApple: boolean): boolean {
  const isHeld = isApple ? stroke.metaKey && !stroke.ctrlKey : stroke.ctrlKey && !stroke.metaKey
  return isHeld && !stroke.altKey && stroke.key.toLowerCase() === 'k' && !isOfInputMethod(stroke)
}

/** A key without modifiers, and not a step of an input method. */
export function isAlone(stroke: Keystroke): boolean {
  return !(stroke.ctrlKey || stroke.metaKey || stroke.altKey || isOfInputMethod(stroke))
}

/** Whether a key pressed in this element is text, or a choice in a list. */
export function takesText({ tagName, type = 'text', isContentEditable }: Element): boolean {
  if (isContentEditable || tagName === 'TEXTAREA' || tagName === 'SELECT') return true
  return tagName === 'INPUT' && !/^(checkbox|radio|button|submit|reset)$/.test(type)
}

/** Whether a single key may act: nobody is typing, no dialog is open, and single keys are not turned off. */
export function isFree(event: KeyboardEvent): boolean {
  return (
    !event.defaultPrevented &&
    isAlone(event) &&
    !(event.target instanceof HTMLElement && takesText(event.target)) &&
    document.documentElement.dataset.keys !== 'off' &&
    !document.querySelector('dialog:modal')
  )
}

// Safari ends the conversion before it reports the key, but with code 229.
function isOfInputMethod({ isComposing, keyCode }: Keystroke): boolean {
  return isComposing || keyCode === 229
}
