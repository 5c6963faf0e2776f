import { foldMarks, markPlaceAt } from './marks.ts'

/** A name that is being typed: its sign, its range in the line, and what has been typed of it. */
export type Completing = { sign: '#' | '@'; from: number; to: number; typed: string }

/** The category or person name being typed at the caret, if there is one. */
export function completingAt(line: string, caret: number): Completing | undefined {
  const folded = foldMarks(line.slice(0, caret))
  const from = Math.max(folded.lastIndexOf('#'), folded.lastIndexOf('@'))
  if (from === -1 || markPlaceAt(folded, from) === 'inside' || folded[from - 1] === '\\') return undefined
  const typed = line.slice(from + 1, caret)
  if (/[\s!>、。,;]/.test(folded.slice(from + 1))) return undefined
  return { sign: folded[from] === '#' ? '#' : '@', from, to: caret, typed }
}
