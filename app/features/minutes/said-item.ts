import type { Language } from '#app/i18n/languages.ts'

/** One line of the minutes in words: what was said, what is to be known of it, and single voices below. */
export type SaidItem = {
  text: string
  /** The page of the pain point it speaks of. */
  to: string | null
  about: string[]
  tickets: { key: string; url: string }[]
  below: string[]
}
export type SaidGroup = { heading: string; items: SaidItem[]; more: string | null }
export type SaidPart = { heading: string | null; groups: SaidGroup[] }
export type SaidMinutes = {
  language: Language
  title: string
  facts: { name: string; value: string }[]
  parts: SaidPart[]
  /** Said where there is nothing else to say. */
  nothing: string
  carried: SaidPart
  nothingCarried: string
}

/** What may be left unsaid. */
type Sayable = (string | null | false)[]

export function itemOf(
  text: string,
  said: { painPointId?: number; about?: Sayable; tickets?: SaidItem['tickets']; below?: Sayable },
): SaidItem {
  return {
    text,
    to: said.painPointId === undefined ? null : `/pain-points/${said.painPointId}`,
    about: listSaid(said.about ?? []),
    tickets: said.tickets ?? [],
    below: listSaid(said.below ?? []),
  }
}

export function listSaid(parts: Sayable): string[] {
  return parts.filter((part) => typeof part === 'string')
}
