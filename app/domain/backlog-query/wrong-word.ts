import { readLine } from '#app/domain/text/text.ts'

export type QueryProblem =
  | 'unknownField'
  | 'unknownTeam'
  | 'unknownCategory'
  | 'unknownState'
  | 'unknownPhase'
  | 'unknownSeverity'
  /** What `is:` can ask is only whether it came back. */
  | 'unknownMark'
  | 'noValue'
  | 'notANumber'
  | 'tooLarge'
  /** Neither a month nor a day of the calendar. */
  | 'notADay'
  /** An address that is no ticket's. */
  | 'notATicket'
  /** Smaller or larger was asked of what has no order, of "none", or of several values. */
  | 'notComparable'
  | 'tooShort'
  | 'tooLong'
  | 'tooMany'
  | 'unreadable'

/**
 * What in a line could not be read, from where to where, and why. With the suggestion in its place the word reads. The
 * word is as typed, 60 characters of it, and fit to be shown.
 */
export type WrongWord = { word: string; from: number; to: number; problem: QueryProblem; suggestion?: string }

/** Something that stands in the line. */
export type Stretch = { raw: string; from: number; to: number }

const shownCharacters = 60

/** What is wrong with a stretch of the line. */
export function wrongAt({ raw, from, to }: Stretch, problem: QueryProblem, suggestion?: string): WrongWord {
  // A character has at most two units, so that a line of megabytes is not taken apart for its beginning.
  const shown = [...raw.slice(0, 2 * shownCharacters)].slice(0, shownCharacters)
  const word = shown.map((character) => (isUnreadable(character) ? '\ufffd' : character)).join('')
  return suggestion === undefined ? { word, from, to, problem } : { word, from, to, problem, suggestion }
}

/** Whether a text has control characters or half characters in it, by the rules for any text that is typed. */
export function isUnreadable(text: string): boolean {
  const read = readLine(text)
  return !read.ok && read.problem !== 'empty'
}

/** Whether a text has nothing visible in it. */
export function isBlank(text: string): boolean {
  const read = readLine(text)
  return !read.ok && read.problem === 'empty'
}
