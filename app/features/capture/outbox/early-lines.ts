import { findEntryProblem, readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import type { Vocabulary } from '#app/domain/entry-line/pieces.ts'

/**
 * Splits what was typed into the entry line before the scripts ran, when Enter only inserted a line break: finished
 * lines that can be recorded, and the rest as one line.
 */
export function readEarlyLines(typed: string, vocabulary: Vocabulary): { ended: string[]; rest: string } {
  const lines = typed.split('\n').map((line) => line.trim())
  const last = lines.pop() ?? ''
  const isFit = (line: string) =>
    !findEntryProblem(readEntryLine(line, vocabulary).entry, { isMention: false })
  const unfit = lines.filter((line) => !isFit(line))
  return { ended: lines.filter(isFit), rest: [...unfit, last].filter((line) => line !== '').join(' ') }
}
