import type { TFunction } from 'i18next'
import type { EntryProblem } from '#app/domain/entry-line/entry-line.ts'
import type { messages } from '#app/i18n/en.ts'
import type { KeysOf } from '#app/i18n/translation.ts'

export type Problem = Exclude<KeysOf<typeof messages.problems>, 'summary'>

/** Encodes a problem as text, e.g. 'tooLong?max=200', which becomes a sentence where the language is known. */
export function problem(name: Problem, values: Record<string, string | number> = {}): string {
  const parameters = new URLSearchParams(Object.entries(values).map(([key, value]) => [key, String(value)]))
  return parameters.size === 0 ? name : `${name}?${parameters}`
}

export function describeProblem(text: string, t: TFunction<'problems'>): string {
  const [name = '', parameters] = text.split('?', 2)
  // why: what is not one of our problems (a library's own words) must still be readable, so it stays.
  return t(name as 'required', { ...Object.fromEntries(new URLSearchParams(parameters)), defaultValue: text })
}

/** Why a line cannot be recorded, for its writer. */
export function describeEntryProblem(found: EntryProblem): string {
  if (found === 'empty') return problem('required')
  return problem(found === 'tooLong' ? 'lineTooLong' : found)
}
