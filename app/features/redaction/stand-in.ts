import { rewriteTexts } from '#app/domain/redaction/json-texts.ts'
import { blackedOut, findSpans, redactText, type Sought } from '#app/domain/redaction/redaction.ts'
import type { TextColumn } from './text-columns.queries.server.ts'

/** Makes a value unique where two would become the same black bar. */
type Unique = {
  /** The row's id. */
  rowId: string
  /** A number for a name: the same for all rows with the same spelling. */
  numberOfName: (name: string) => string
}
type Rule = (text: string, sought: readonly Sought[], unique: Unique) => string

/** Names shorter than this are far below the limit of their column: a number still fits. */
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

/** Columns whose values have a fixed format, or must be unique. */
export const columnRules: Record<string, Rule> = {
  'agenda_templates.slug': slug,
  'categories.slug': slug,
  'teams.slug': slug,
  'people.email': (_text, _sought, { rowId }) => `redacted-${rowId}@nayami.invalid`,
  // Two people redacted one after the other remain two people.
  'known_by.name': withNumber((name, { numberOfName }) => numberOfName(name)),
  'saved_views.name': withNumber((_name, { rowId }) => rowId),
  'tickets.url': url,
}

/** The redacted value of a column; the same value if it contains none of the texts. */
export function redactValue(value: string, column: TextColumn, search: Search, unique: Unique): string {
  const rule = columnRules[nameOf(column)] ?? barred
  return rewriteWords(value, column, search, (text) => rule(text, search.sought, unique))
}

export type Search = { sought: readonly Sought[]; columnsOfLists: ReadonlySet<string> }

/** The strings within a value that contain something sought. */
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

/** The id of a row; of most tables a number, by which the audit log finds it; of some it ends with a name. */
const subjectOfEvent = 'audit_events.subject_id'
const isId = /^(\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d{2})(\/\d+)*$/

function nameOf({ table, column }: TextColumn) {
  return `${table}.${column}`
}

/**
 * Days, instants and ids in JSON are not words, nor are the chart results of a closed review; a person's ids at sign-in
 * are.
 */
function isFormed(name: string) {
  return /(_on|_at|_id|^id|^months?|_month|^time_zone|^gap|^on|^side)$/.test(name) && name !== 'account_id'
}
