import { rewriteTexts } from '#app/domain/redaction/json-texts.ts'
import { blackedOut, findSpans, redactText, type Sought } from '#app/domain/redaction/redaction.ts'
import type { TextColumn } from './text-columns.queries.server.ts'

/** What makes a value unique where two would be black bars alike. */
type Unique = {
  /** The row's own number. */
  rowId: string
  /** A number for a name: one for all rows in which it is spelled the same. */
  numberOfName: (name: string) => string
}
type Rule = (text: string, sought: readonly Sought[], unique: Unique) => string

/** Names shorter than this are far from the limit of their column: a number still fits. */
const surelyFits = 50
const bar = blackedOut.repeat(3)

const withNumber =
  (numberOf: (text: string, unique: Unique) => string): Rule =>
  (text, sought, unique) => {
    const number = numberOf(text, unique)
    const left = redactText(text, sought, number)
    return left.length > Math.max(text.length, surelyFits) ? bar + number : left
  }

const barred: Rule = (text, sought) => redactText(text, sought)

const slug: Rule = (_text, _sought, { rowId }) => `redacted-${rowId}`

const url: Rule = (text, sought, { rowId }) => {
  const [scheme = ''] = /^https?:\/\//.exec(text) ?? []
  const left = redactText(text, sought, rowId)
  const isUrl = left.startsWith(scheme) && left.length <= Math.max(text.length, surelyFits)
  return isUrl ? left : scheme + bar + rowId
}

/** Columns whose values have a form of their own, or must be unique. */
export const columnRules: Record<string, Rule> = {
  'agenda_templates.slug': slug,
  'categories.slug': slug,
  'teams.slug': slug,
  'people.email': (_text, _sought, { rowId }) => `redacted-${rowId}@nayami.invalid`,
  // Two people taken out one after the other stay two people.
  'known_by.name': withNumber((name, { numberOfName }) => numberOfName(name)),
  'saved_views.name': withNumber((_name, { rowId }) => rowId),
  'tickets.url': url,
}

/** What a column holds once the texts are taken out; the same when none of them is in it. */
export function redactValue(value: string, column: TextColumn, search: Search, unique: Unique): string {
  const rule = columnRules[nameOf(column)] ?? barred
  return rewriteWords(value, column, search, (text) => rule(text, search.sought, unique))
}

export type Search = { sought: readonly Sought[]; columnsOfLists: ReadonlySet<string> }

/** The texts of a value in which something sought is found. */
export function listFoundTexts(value: string, column: TextColumn, search: Search): string[] {
  const found: string[] = []
  rewriteWords(value, column, search, (text) => {
    found.push(text)
    return text
  })
  return found
}

function rewriteWords(
  value: string,
  column: TextColumn,
  { sought, columnsOfLists }: Search,
  rewrite: (text: string) => string,
): string {
  const rewriteFound = (text: string) => (findSpans(text, sought).length === 0 ? text : rewrite(text))
  if (nameOf(column) === subjectOfEvent && isId.test(value)) return value
  if (column.holding === 'text') return rewriteFound(value)
  return rewriteTexts(value, (text, key) => {
    const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    return columnsOfLists.has(name) || isFormed(name) ? text : rewriteFound(text)
  })
}

/** The key of a row: of most tables a number, by which the audit log finds it; of some it ends with a name. */
const subjectOfEvent = 'audit_events.subject_id'
const isId = /^(\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d{2})(\/\d+)*$/

function nameOf({ table, column }: TextColumn) {
  return `${table}.${column}`
}

/**
 * Days, instants and ids in JSON are no words, nor is what a closed review says of its charts; how somebody is known where
 * they sign in is.
 */
function isFormed(name: string) {
  return /(_on|_at|_id|^id|^months?|_month|^time_zone|^gap|^on|^side)$/.test(name) && name !== 'account_id'
}
