import type { KeyboardEvent } from 'react'

type Keystroke = Pick<globalThis.KeyboardEvent, 'key' | 'isComposing' | 'keyCode'>

/**
 * Whether an Enter belongs to the input method: it confirms a conversion and must not send the form. Safari ends the
 * composition before it reports the key, so there only the old key code 229 shows it.
 */
export function isEnterOfConversion({ key, isComposing, keyCode }: Keystroke): boolean {
  return key === 'Enter' && (isComposing || keyCode === 229)
}

/** For every text input: an Enter that confirms a conversion must do nothing else. */
export function keepConversionEnter(event: KeyboardEvent): void {
  if (isEnterOfConversion(event.nativeEvent)) event.preventDefault()
}
