import type { Language } from '#app/i18n/languages.ts'

/** One entry of the minutes in words: its text, its details, and single voices below. */
export type WrittenItem = {
  text: string
  /** The page of its pain point. */
  to: string | null
  about: string[]
  tickets: { key: string; url: string }[]
  below: string[]
}
export type WrittenGroup = { heading: string; items: WrittenItem[]; more: string | null }
export type WrittenPart = { heading: string | null; groups: WrittenGroup[] }
export type WrittenMinutes = {
  language: Language
  title: string
  facts: { name: string; value: string }[]
  parts: WrittenPart[]
  /** The text if the list is empty. */
  nothing: string
  carried: WrittenPart
  nothingCarried: string
}

/** Parts that may be missing. */
type OptionalTexts = (string | null | false)[]

export function itemOf(
  text: string,
  details: {
    painPointId?: number
    about?: OptionalTexts
    tickets?: WrittenItem['tickets']
    below?: OptionalTexts
  },
): WrittenItem {
  return {
    text,
    to: details.painPointId === undefined ? null : `/pain-points/${details.painPointId}`,
    about: listPresent(details.about ?? []),
    tickets: details.tickets ?? [],
    below: listPresent(details.below ?? []),
  }
}

export function listPresent(parts: OptionalTexts): string[] {
  return parts.filter((part) => typeof part === 'string')
}
