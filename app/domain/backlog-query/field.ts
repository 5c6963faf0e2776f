import type { Candidate, CandidateSources } from './candidates.ts'
import type { NameIndex } from './known-names.ts'
import type { Read } from './read-list.ts'
import type { FieldWord } from './word.ts'
import type { Words } from './words.ts'

/** All that the query line knows of one of its fields. Each has a file in `fields`. */
export type Field<Criterion> = {
  words: Words
  /** What a word with at least one value asks. */
  read: (word: FieldWord, names: NameIndex) => Read<Criterion>
  /** The values that read as this criterion again; none when it asks nothing. */
  write: (criterion: Criterion) => readonly string[]
  /** What the values of a word can be; nothing for a number or a day. */
  complete: (word: FieldWord, sources: CandidateSources) => Candidate[]
}
