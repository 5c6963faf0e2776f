import { findSpelled, foldWord } from '#app/domain/text/spelling.ts'
import { type Candidate, type CandidateSources, candidateOf, type Language } from './candidates.ts'
import { cutIntoWords, lineUnitsAtMost } from './cut-line.ts'
import { fieldSpellings, fields } from './fields.ts'
import type { KnownNames } from './known-names.ts'
import type { FieldWord, Value, Word } from './word.ts'

/** What is put in, and how people call it when that is another word. */
export type CompletionOption = { value: string; name?: string }
export type Completion = { from: number; to: number; options: CompletionOption[] }

const optionsAtMost = 8

/**
 * What could be typed at the caret: a field where a word begins, after its colon or a comma one of its values. What
 * begins as typed comes before what has it inside; what the list already has is left out. An option replaces the line
 * from `from` to `to`. Names are in the language given.
 */
export function completeQuery(
  line: string,
  caret: number,
  known: KnownNames,
  people: readonly string[],
  language: Language = 'en',
): Completion {
  // What lies behind the limit of a line is not read.
  if (caret > lineUnitsAtMost) return { from: caret, to: caret, options: [] }
  const word = cutIntoWords(line.slice(0, lineUnitsAtMost)).find(
    ({ from, to }) => from < caret && caret <= to,
  )
  if (word?.kind === 'field' && caret > word.name.to)
    return completeValue(line, caret, word, { ...known, people, language })
  if (word?.kind === 'text' && word.value.isQuoted) return { from: caret, to: caret, options: [] }
  const { from, to } = fieldPlace(word, caret)
  return { from, to, options: choose(fieldNames(language), line.slice(from, Math.max(from, caret))) }
}

/** Every field, with its colon. */
function fieldNames(language: Language): Candidate[] {
  return Object.values(fields).map(({ words }) => candidateOf(words, language, ':'))
}

/** The name of a field with its colon, a text that may become one, or the place of the caret. */
function fieldPlace(word: Word | undefined, caret: number): { from: number; to: number } {
  if (!word) return { from: caret, to: caret }
  if (word.kind === 'field') return { from: word.name.from, to: word.name.to + 1 }
  const { value } = word
  // A minus alone is no text yet.
  const isAfterMinus = /^[-－−]$/.test(value.raw) || caret === value.from
  return isAfterMinus ? { from: caret, to: caret } : value
}

function completeValue(line: string, caret: number, word: FieldWord, sources: CandidateSources): Completion {
  const field = findSpelled(word.name.raw, fieldSpellings)?.means
  const value = word.values.find(({ to }) => caret <= to)
  if (!field || !value) return { from: caret, to: caret, options: [] }
  const listed = new Set(word.values.filter((other) => other !== value).map(({ text }) => foldWord(text)))
  const candidates = fields[field]
    .complete(word, sources)
    .filter(({ spellings }) => !spellings.some(({ plain }) => listed.has(plain)))
  const { from } = value
  // A quote not closed yet reaches to the end of the line, over words that do not belong to it.
  const to = value.isOpen ? Math.max(from, caret) : value.to
  return { from, to, options: choose(candidates, typedOf(value, line, caret)) }
}

function typedOf({ from, isQuoted }: Value, line: string, caret: number): string {
  return line.slice(isQuoted ? from + 1 : from, Math.max(from, caret))
}

function choose(candidates: readonly Candidate[], typed: string): CompletionOption[] {
  const asked = foldWord(typed)
  const options = candidates.flatMap(({ spellings, name }) => {
    const beginning = spellings.find(({ plain }) => plain.startsWith(asked))
    const fitting = beginning ?? spellings.find(({ plain }) => plain.includes(asked))
    if (!fitting) return []
    const { value } = fitting
    return [
      {
        isLater: beginning === undefined,
        option: name === undefined || name === value ? { value } : { value, name },
      },
    ]
  })
  return options
    .toSorted((a, b) => Number(a.isLater) - Number(b.isLater))
    .slice(0, optionsAtMost)
    .map(({ option }) => option)
}
