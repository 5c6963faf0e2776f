import { beginningAt, foldMarks } from './marks.ts'

/** A name that is being typed: after which sign, from where to where in the line, and what of it is there. */
export type Completing = { sign: '#' | '@'; from: number; to: number; typed: string }

/** What could be completed where the caret stands: the category or the name that begins before it. */
export function completingAt(line: string, caret: number): Completing | undefined {
  const folded = foldMarks(line.slice(0, caret))
  const from = Math.max(folded.lastIndexOf('#'), folded.lastIndexOf('@'))
  if (from === -1 || beginningAt(folded, from) === 'inside' || folded[from - 1] === '\\') return undefined
  const typed = line.slice(from + 1, caret)
  if (/[\s!>、。,;]/.test(folded.slice(from + 1))) return undefined
  return { sign: folded[from] === '#' ? '#' : '@', from, to: caret, typed }
}
