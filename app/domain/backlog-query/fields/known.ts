import { candidateOf, unlessCompared } from '#app/domain/backlog-query/candidates.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import { quote, quoteIfNeeded } from '#app/domain/backlog-query/quoting.ts'
import {
  type AmountCriterion,
  type AmountShape,
  isAmount,
  readAmount,
  writeAmount,
} from '#app/domain/backlog-query/read-amount.ts'
import {
  characterLimit,
  filledValues,
  type ReadValue,
  readList,
} from '#app/domain/backlog-query/read-list.ts'
import type { Value } from '#app/domain/backlog-query/word.ts'
import { presenceSpellings, presenceWords } from '#app/domain/backlog-query/words.ts'
import { findSpelled, foldWord } from '#app/domain/text/spelling.ts'
import { countCharacters } from '#app/domain/text/text.ts'

/** How many people know it, or one of these people does, by name. */
export type KnownCriterion = AmountCriterion<'known'> | { field: 'known'; names: string[] }

const shape: AmountShape = {
  number: /^(\d+)[人名]?$/,
  none: { comparison: '=', amount: 0 },
  any: { comparison: '>=', amount: 1 },
}

export const known: Field<KnownCriterion> = {
  words: ['known', 'わかる人', 'knownby'],
  read: (word) => {
    const values = filledValues(word)
    const [value] = values
    const isCount = values.length === 1 && value !== undefined && isAmount(shape, value)
    if (isCount || word.comparison !== '=') return readAmount('known', shape, word)
    return readList(word, readName, (names) => ({ field: 'known', names }))
  },
  write: (criterion) => ('names' in criterion ? criterion.names.map(writeName) : writeAmount(criterion)),
  complete: (word, { people, language }) =>
    unlessCompared(word, () => [...people.map(candidateOfName), candidateOf(presenceWords.none, language)]),
}

function readName({ text }: Value): ReadValue<string> {
  return countCharacters(text) > characterLimit ? { problem: 'tooLong' } : { item: text }
}

/** A name that would read as a number of people or as nobody is written in quotes. */
function writeName(name: string): string {
  return /^\p{N}/u.test(name) || findSpelled(name, presenceSpellings) ? quote(name) : quoteIfNeeded(name)
}

function candidateOfName(person: string) {
  const value = writeName(person)
  const spellings = [{ plain: foldWord(person), value }]
  return value === person ? { spellings } : { spellings, name: person }
}
