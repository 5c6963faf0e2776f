import type { KeyboardEvent } from 'react'

type Keystroke = Pick<globalThis.KeyboardEvent, 'key' | 'isComposing' | 'keyCode'>

/**
 * Whether an Enter belongs to the input method: it confirms a conversion and must not send the form.
 * Safari ends the composition before it reports the key, so there only the old key code 229 tells.
 */
export function isEnterOfConversion({ key, isComposing, keyCode }: Keystroke): boolean {
  return key === 'Enter' && (isComposing || keyCode === 229)
}

/** On every text input: an Enter that confirms a conversion stays with the conversion. */
export function keepConversionEnter(event: KeyboardEvent): void {
  if (isEnterOfConversion(event.nativeEvent)) event.preventDefault()
}
