import { findNearest, findSpelled } from '#app/domain/text/spelling.ts'
import type { Clause, Criterion } from './clause.ts'
import { cutIntoWords, lineUnitsAtMost } from './cut-line.ts'
import { fieldSpellings, readField } from './fields.ts'
import { indexNames, type KnownNames, type NameIndex } from './known-names.ts'
import type { Read } from './read-list.ts'
import { readText } from './text-criterion.ts'
import type { Word } from './word.ts'
import { isUnreadable, type WrongWord, wrongAt } from './wrong-word.ts'

export type ReadQuery = { clauses: Clause[]; wrong: WrongWord[] }

export const clausesAtMost = 30

/**
 * Reads the backlog's query line: `team:orders -state:declined hours:>5 "手順書"`. In English or Japanese, full-width
 * signs as their half-width forms; what has no field before a colon is a text to search for. A wrong word says why and
 * spoils nothing else. At most 30 clauses of at most 50 values, in 1,000 characters; texts of 2 to 200.
 */
export function readQuery(line: string, known: KnownNames): ReadQuery {
  const names = indexNames(known)
  const { words, rest } = cutWithinLimit(line)
  const clauses: Clause[] = []
  const wrong: WrongWord[] = []
  for (const word of words) {
    if (clauses.length === clausesAtMost) {
      const to = words.at(-1)?.to ?? word.to
      wrong.push(wrongAt({ raw: line.slice(word.from, to), from: word.from, to }, 'tooMany'))
      break
    }
    const read = readWord(word, names)
    if (read.criterion) clauses.push({ ...read.criterion, isExcluded: word.isExcluded })
    wrong.push(...read.wrong)
  }
  return { clauses, wrong: rest ? [...wrong, rest] : wrong }
}

function cutWithinLimit(line: string): { words: Word[]; rest: WrongWord | undefined } {
  // One more than the limit shows whether the last word ends there.
  const start = line.slice(0, lineUnitsAtMost + 1).replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
  const all = cutIntoWords(start)
  const words = all.filter(({ to }) => to <= lineUnitsAtMost)
  const dropped = all[words.length]?.from ?? start.length
  const raw = line.slice(dropped)
  const rest = raw.trim() === '' ? undefined : wrongAt({ raw, from: dropped, to: line.length }, 'tooLong')
  return { words, rest }
}

function readWord(word: Word, names: NameIndex): Read<Criterion> {
  if (isUnreadable(word.raw)) return { wrong: [wrongAt(word, 'unreadable')] }
  if (word.kind === 'text') return readText(word)
  const { name } = word
  const field = findSpelled(name.raw, fieldSpellings)
  if (field) return readField(field.means, word, names)
  return { wrong: [wrongAt(name, 'unknownField', findNearest(name.raw, fieldSpellings)?.said)] }
}
