/** The signs that open a quote, each with those that close it. */
const closing: Partial<Record<string, string>> = {
  '"': '"＂',
  '＂': '"＂',
  '“': '”',
  '”': '”',
  '「': '」',
  '『': '』',
}

export type Quoted = { text: string; length: number; isOpen: boolean }

/**
 * Reads a quoted phrase where one begins: all signs in it stand for themselves, a backslash goes before the closing one
 * and before itself. A quote that nothing closes reaches to the end of the line.
 */
export function readQuoted(line: string, from: number): Quoted | undefined {
  const closers = closing[line[from] ?? '']
  if (closers === undefined) return undefined
  let text = ''
  for (let at = from + 1; at < line.length; at++) {
    const sign = line[at] ?? ''
    const next = line[at + 1]
    if (sign === '\\' && next !== undefined && `\\${closers}`.includes(next)) {
      text += next
      at++
    } else if (closers.includes(sign)) return { text, length: at + 1 - from, isOpen: false }
    else text += sign
  }
  return { text, length: line.length - from, isOpen: true }
}

/** A text in quotes; reading it gives the text to the last character. */
export function quote(text: string): string {
  return `"${text.replace(/["＂\\]/g, '\\$&')}"`
}

/** A text as one word of the line: in quotes unless all of it is letters, digits and signs that mean nothing. */
export function quoteIfNeeded(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._/-]*$/u.test(text) ? text : quote(text)
}
