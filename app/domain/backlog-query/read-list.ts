import { findNearest, findSpelled, type Spelling } from '#app/domain/text/spelling.ts'
import { quoteIfNeeded } from './quoting.ts'
import type { FieldWord, Value } from './word.ts'
import { isBlank, type QueryProblem, type WrongWord, wrongAt } from './wrong-word.ts'

/** What one word gives: a criterion unless all of it is wrong, and what of it is wrong. */
export type Read<Criterion> = { criterion?: Criterion; wrong: WrongWord[] }
/** What one value of a list is, or why it is nothing. */
export type ReadValue<Item> = { item: Item } | { problem: QueryProblem; suggestion?: string }

/** The longest text, name or key, in characters. */
export const characterLimit = 200
const valuesAtMost = 50

/** Reads each value by itself, so that a wrong one takes nothing from its neighbours; each counts once. */
export function readList<Item, Criterion>(
  word: FieldWord,
  readValue: (value: Value) => ReadValue<Item>,
  criterionOf: (items: Item[]) => Criterion,
): Read<Criterion> {
  const values = filledValues(word)
  const items = new Map<string, Item>()
  const wrong: WrongWord[] = []
  for (const value of values.slice(0, valuesAtMost)) {
    const result = readValue(value)
    if ('item' in result) items.set(JSON.stringify(result.item), result.item)
    else wrong.push(wrongAt(value, result.problem, result.suggestion))
  }
  const rest = values.slice(valuesAtMost)
  const [first] = rest
  if (first) wrong.push(wrongAt(joined(word, rest) ?? first, 'tooMany'))
  if (items.size === 0) return { wrong }
  return { criterion: criterionOf([...items.values()]), wrong }
}

/** A list of what has no order: it cannot be compared. */
export function readUnordered<Item, Criterion>(
  word: FieldWord,
  judge: (value: Value) => ReadValue<Item>,
  criterionOf: (items: Item[]) => Criterion,
): Read<Criterion> {
  return word.comparison === '=' ? readList(word, judge, criterionOf) : refuse(word, 'notComparable')
}

/** All values of a word are wrong. */
export function refuse(word: FieldWord, problem: QueryProblem): { wrong: WrongWord[] } {
  return { wrong: [wrongAt(joined(word, filledValues(word)) ?? word, problem)] }
}

/** The values of a word without the empty ones, which a comma too many leaves. */
export function filledValues({ values }: FieldWord): Value[] {
  return values.filter(({ text }) => !isBlank(text))
}

/** The stretch from the first to the last of some values. */
function joined(word: FieldWord, values: readonly Value[]) {
  const from = values[0]?.from
  const to = values.at(-1)?.to
  if (from === undefined || to === undefined) return undefined
  return { raw: word.raw.slice(from - word.from, to - word.from), from, to }
}

/** Judges a value by the words there are, and proposes the nearest for one that is not among them. */
export function readBySpelling<Meaning>(
  spellings: () => readonly Spelling<Meaning>[],
  problem: QueryProblem,
): (value: Value) => ReadValue<Meaning> {
  return ({ text }) => {
    const spelled = findSpelled(text, spellings())
    if (spelled) return { item: spelled.means }
    const nearest = findNearest(text, spellings())
    return nearest ? { problem, suggestion: quoteIfNeeded(nearest.said) } : { problem }
  }
}
