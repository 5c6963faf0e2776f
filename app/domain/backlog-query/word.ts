import type { Comparison } from './comparison.ts'
import type { Stretch } from './wrong-word.ts'

/** A value of a field, or a text: without its quotes; `isOpen` when the quote was not closed. */
export type Value = Stretch & { text: string; isQuoted: boolean; isOpen: boolean }
export type TextWord = Stretch & { kind: 'text'; isExcluded: boolean; value: Value }
/** `team:orders,billing`. There is always a value, if only an empty one, so that it can be completed. */
export type FieldWord = Stretch & {
  kind: 'field'
  isExcluded: boolean
  name: Stretch
  comparison: Comparison
  values: Value[]
}
export type Word = TextWord | FieldWord
