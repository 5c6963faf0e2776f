/**
 * A line prepared for reading marks: full-width letters, digits, signs and spaces as their half-width forms, in lower
 * case. Every character keeps its place, so that positions are the same in both.
 */
export function foldMarks(line: string): string {
  return line.replace(/[\u3000\u00a5\uff01-\uff5e\uffe5A-Z]/g, (sign) => {
    if (sign === '\u3000') return ' '
    // On many Japanese keyboards the backslash key types a yen sign.
    if (sign === '\u00a5' || sign === '\uffe5') return '\\'
    const code = sign.charCodeAt(0)
    return String.fromCharCode(code > 0xff ? code - 0xfee0 : code).toLowerCase()
  })
}

export type MarkPlace = 'open' | 'attached' | 'inside'

/**
 * What kind of place a position in a line is for a mark: open after a space or another mark, attached after a Japanese
 * word or punctuation (where no space is typed), or inside an English word, where no mark can start.
 */
export function markPlaceAt(folded: string, at: number): MarkPlace {
  const before = folded[at - 1]
  if (before === undefined || /\s/.test(before)) return 'open'
  return /[a-z0-9_\\]/.test(before) ? 'inside' : 'attached'
}

/** Whether a mark can end here: at the end of the line, or before a space, another mark or punctuation. */
export function isEnd(folded: string, at: number): boolean {
  return at >= folded.length || /[\s#!@>、。,.;:)\]」』]/.test(folded[at] ?? '')
}

/**
 * Where a name that starts here ends: at a space, another mark or a comma. A full stop at its end is not part of it.
 */
export function nameEnd(folded: string, from: number): number {
  const [run = ''] = /^[^\s#!@>、。,;"]*/.exec(folded.slice(from)) ?? []
  let end = from + run.length
  while (end > from && isClosing(folded[end - 1])) end -= 1
  return end
}

function isClosing(sign: string | undefined): boolean {
  return sign !== undefined && '.:)]」』'.includes(sign)
}
