/**
 * A line as its marks are read: full-width letters, digits and signs as their half-width forms, the full-width
 * space as a space, small letters. Every character stays in its place, so that a position in one is a position
 * in the other.
 */
export function foldMarks(line: string): string {
  return line.replace(/[\u3000\u00a5\uff01-\uff5e\uffe5A-Z]/g, (sign) => {
    if (sign === '\u3000') return ' '
    // The key that types a backslash types a yen sign on many Japanese keyboards.
    if (sign === '\u00a5' || sign === '\uffe5') return '\\'
    const code = sign.charCodeAt(0)
    return String.fromCharCode(code > 0xff ? code - 0xfee0 : code).toLowerCase()
  })
}

export type Beginning = 'open' | 'attached' | 'inside'

/**
 * How a place in a line stands to what is before it: open after a space or another mark, attached to a Japanese
 * word or to punctuation (no space is typed there), or inside an English word, where nothing can begin.
 */
export function beginningAt(folded: string, at: number): Beginning {
  const before = folded[at - 1]
  if (before === undefined || /\s/.test(before)) return 'open'
  return /[a-z0-9_\\]/.test(before) ? 'inside' : 'attached'
}

/** Whether a mark can end here: before the end, a space, another mark or punctuation. */
export function isEnd(folded: string, at: number): boolean {
  return at >= folded.length || /[\s#!@>、。,.;:)\]」』]/.test(folded[at] ?? '')
}

/** The run of a name from a place on: up to a space, another mark or a comma; a full stop after it is not part of it. */
export function nameEnd(folded: string, from: number): number {
  const [run = ''] = /^[^\s#!@>、。,;"]*/.exec(folded.slice(from)) ?? []
  let end = from + run.length
  while (end > from && isClosing(folded[end - 1])) end -= 1
  return end
}

function isClosing(sign: string | undefined): boolean {
  return sign !== undefined && '.:)]」』'.includes(sign)
}
