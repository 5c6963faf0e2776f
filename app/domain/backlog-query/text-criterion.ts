import { countCharacters, foldForSearch } from '#app/domain/text/text.ts'
import { characterLimit, type Read } from './read-list.ts'
import type { TextWord } from './word.ts'
import { isBlank, wrongAt } from './wrong-word.ts'

/** Stands in a title, a quote or the notes; as typed. */
export type TextCriterion = { field: 'text'; text: string }

// What finds less than two characters would have to look at everything.
const shortestText = 2

/** Reads a text to search for: of 2 to 200 characters, as they are folded for searching. */
export function readText(word: TextWord): Read<TextCriterion> {
  const { text } = word.value
  const length = countCharacters(foldForSearch(text).trim())
  if (isBlank(text) || length < shortestText) return { wrong: [wrongAt(word, 'tooShort')] }
  if (countCharacters(text) > characterLimit) return { wrong: [wrongAt(word, 'tooLong')] }
  return { criterion: { field: 'text', text }, wrong: [] }
}
