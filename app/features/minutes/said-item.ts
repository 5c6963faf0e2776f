import type { Language } from '#app/i18n/languages.ts'

/** One entry of the minutes in words: its text, its details, and single voices below. */
export type SaidItem = {
  text: string
  /** The page of its pain point. */
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
  /** The text if the list is empty. */
  nothing: string
  carried: SaidPart
  nothingCarried: string
}

/** Parts that may be missing. */
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
