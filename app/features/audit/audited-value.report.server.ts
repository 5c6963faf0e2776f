import { formatCount, formatDay, formatInstant, formatMonth, formatShare } from '#app/i18n/format.ts'
import { isLanguage, type Language, languageNames } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { AuditedRow } from '#db/schema-derived.ts'
import { type NamedRows, referencedTable } from './named-rows.queries.server.ts'

export type AuditReader = { t: Words; language: Language; timeZone: string }

/** A value of a row in the reader's words: names for references, formatted days and instants. */
export function describeValue(
  column: string,
  value: AuditedRow[string] | undefined,
  names: NamedRows,
  reader: AuditReader,
): string {
  const { t, language, timeZone } = reader
  if (value === null || value === undefined || value === '') return t('audit:none')
  const table = referencedTable(column)
  if (table) return describeReference(`${table} ${value}`, names, reader) ?? `#${value}`
  if (typeof value === 'boolean') return t(value ? 'audit:yes' : 'audit:no')
  if (typeof value === 'number')
    return column === 'toil_budget_share' ? formatShare(value, language) : formatCount(value, language)
  const known = knownWord(column, value, t)
  if (known !== undefined) return known
  if (/_on$/.test(column)) return formatDay(value, language)
  if (/_at$/.test(column)) return formatInstant(new Date(value), language, timeZone)
  if (/(^|_)month$/.test(column)) return formatMonth(value, language)
  return value
}

export function describeReference(
  key: string,
  names: NamedRows,
  { language }: AuditReader,
): string | undefined {
  const found = names.get(key)
  if (!found) return undefined
  const name = language === 'ja' ? found.nameJa : found.nameEn
  return key.startsWith('syncs ') ? formatDay(name, language) : name
}

/** A value of a closed list by its word in the glossary; undefined for free text. */
function knownWord(column: string, value: string, t: Words): string | undefined {
  const find = (words: Record<string, string>) => Object.entries(words).find(([name]) => name === value)?.[1]
  if (column === 'severity') return find(t('glossary:severities', { returnObjects: true }))
  if (/(^|_)phase$/.test(column)) return find(t('glossary:phases', { returnObjects: true }))
  if (column === 'kind') return find(t('glossary:states', { returnObjects: true }))
  if (column === 'outcome') return find(t('glossary:outcomes', { returnObjects: true }))
  if (column === 'verdict') return find(t('glossary:verdicts', { returnObjects: true }))
  if (column === 'per') return find(t('glossary:rates', { returnObjects: true }))
  if (column === 'tracker') return find(t('glossary:trackers', { returnObjects: true }))
  if (column === 'colour') return find(t('categories:colours', { returnObjects: true }))
  if (column === 'purpose') return find(t('audited:purposes', { returnObjects: true }))
  if (column === 'theme') return find(t('audited:themes', { returnObjects: true }))
  if (column === 'scope') return find(t('audited:scopes', { returnObjects: true }))
  if (column === 'role') return find(t('accounts:roles', { returnObjects: true }))
  if (/(^|_)language$/.test(column) && isLanguage(value)) return languageNames[value]
  return undefined
}
