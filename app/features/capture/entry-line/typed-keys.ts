/**
 * Whether a key belongs to the input method. Safari ends the conversion before it reports the key, but with code 229.
 */
export function isOfInputMethod({
  isComposing,
  keyCode,
}: {
  isComposing: boolean
  keyCode: number
}): boolean {
  return isComposing || keyCode === 229
}

/** The lines of a pasted text, without list markers and empty lines. */
export function listPastedLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(/^\s*(?:[-*•・‣◦]\s+|・|\d{1,3}[.)]\s+|\[[ x]\]\s+)*/u, '').trim())
    .filter((line) => line !== '')
}
