import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { type EntryProblem, findEntryProblem, readEntryLine } from './entry-line.ts'
import type { Vocabulary } from './pieces.ts'

export type DescribedPainPoint = {
  title: string
  categoryIds: number[]
  severity: Severity
  estimate: ToilEstimate | null
  knownBy: string[]
}

type Read = DescribedPainPoint & { ticketUrls: string[] }

/**
 * The fields of a form with the marks of its title applied, read as in the entry line: 'Slow list #performance !!!
 * @sato' adds a category and a person. A severity in the title overrides its field, because that field has a value
 * before anybody chooses; an estimate counts only where its fields are empty. Commands of the entry line ('/d ', '/n ')
 * are part of the title here. A problem where the line would have one: nothing but marks, or too many.
 */
export function readMarksInTitle<Described extends DescribedPainPoint>(
  described: Described,
  vocabulary: Vocabulary,
): { ok: true; described: Described & Read } | { ok: false; problem: EntryProblem } {
  const { entry } = readEntryLine(described.title, vocabulary)
  if (entry.kind !== 'painPoint') return { ok: true, described: { ...described, ticketUrls: [] } }
  const problem = findEntryProblem(entry, { isMention: false })
  if (problem) return { ok: false, problem }
  const { text, categoryIds, severity, estimate, knownBy, ticketUrls } = entry
  return {
    ok: true,
    described: {
      ...described,
      title: text,
      categoryIds: [...new Set([...described.categoryIds, ...categoryIds])],
      severity: severity ?? described.severity,
      estimate: described.estimate ?? estimate,
      knownBy: [...new Set([...described.knownBy, ...knownBy])],
      ticketUrls,
    },
  }
}
