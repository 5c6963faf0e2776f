import type { Comparison } from '#app/domain/backlog-query/comparison.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'

export type Reader = { t: Words; language: Language }

const signs: Record<Comparison, string> = { '=': ':', '<': ' <', '<=': ' ≤', '>': ' >', '>=': ' ≥' }

/** A field and any of its values. */
export function chipOf(name: string, values: readonly string[], { t, language }: Reader): string {
  return t('backlog:chip', { name, value: anyOf(values, language) })
}

/** A field and what it is compared with. */
export function comparedChip(
  name: string,
  comparison: Comparison,
  values: readonly string[],
  { language }: Reader,
): string {
  return `${name}${signs[comparison]} ${anyOf(values, language)}`
}

type Counted = 'hours' | 'teams' | 'mentions' | 'known' | 'age'

/** A field that counts, and how many. */
export function amountChip(
  { field, comparison, amount }: { field: Counted; comparison: Comparison; amount: number | null },
  reader: Reader,
): string {
  const { t } = reader
  const value = amount === null ? t('glossary:notEstimated') : String(amount)
  return comparedChip(t(`backlog:amounts.${field}`), comparison, [value], reader)
}

function anyOf(values: readonly string[], language: Language): string {
  return values.join(language === 'ja' ? '・' : ', ')
}
