import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { writeQuery } from '#app/domain/backlog-query/write-query.ts'

/** `match`: how well it fits the searched text; without a text it is `hours`. */
export const backlogSorts = ['match', 'hours', 'teams', 'mentions', 'heard', 'age', 'severity'] as const
export type BacklogSort = (typeof backlogSorts)[number]

export const backlogGroups = ['team', 'category', 'state', 'phase', 'ticket'] as const
export type BacklogGroup = (typeof backlogGroups)[number]

/** What can be shown beside the title. */
export const backlogColumns = [
  'teams',
  'categories',
  'severity',
  'hours',
  'mentions',
  'heard',
  'age',
  'state',
  'tickets',
  'known',
] as const
export type BacklogColumn = (typeof backlogColumns)[number]

/** More than these are not counted one by one: nobody would wait for it, and the next word typed makes them few. */
export const countedAtMost = 5_000

/** The same where the text of each must be read to know whether it is found. */
export const readAtMost = 500

/** How many months a column of mentions draws. */
export const sparkMonths = 12

/** What the address of the backlog asks for: which pain points, and how they are shown. */
export type BacklogAddress = {
  /** All of them must hold. */
  clauses: Clause[]
  sort: BacklogSort
  /** The least first. */
  isReversed: boolean
  group: BacklogGroup | null
  /** Which group is open: a slug, a state, a phase or the key of a ticket; `none` is what has none. */
  within: string | null
  /** In the order in which they stand. */
  columns: readonly BacklogColumn[]
  /** The saved view that this list was opened as; it may have been changed since. */
  view?: number
}

const defaultColumns: readonly BacklogColumn[] = [
  'teams',
  'categories',
  'severity',
  'hours',
  'mentions',
  'heard',
  'state',
  'tickets',
]

/** What still hurts: what the backlog shows to whoever asks for nothing. */
export const defaultClauses: readonly Clause[] = [{ field: 'state', states: ['active'], isExcluded: false }]

export const defaultAddress: BacklogAddress = {
  clauses: [...defaultClauses],
  sort: 'hours',
  isReversed: false,
  group: null,
  within: null,
  columns: defaultColumns,
}

export type PageAsked = { after?: string; before?: string }

const defaultLine = writeQuery([...defaultClauses])

const unescaped: Record<string, string> = { '%20': '+', '%3A': ':', '%2C': ',', '%2F': '/', '%40': '@' }
// Escaped no more than it must be: people read and pass on these addresses.
function legible(value: string): string {
  return encodeURIComponent(value).replace(/%(20|3A|2C|2F|40)/g, (escaped) => unescaped[escaped] ?? escaped)
}

/** A text is ranked by how well it matches, unless another order is asked for. */
export function defaultSortOf(clauses: readonly Clause[]): BacklogSort {
  return clauses.some(({ field, isExcluded }) => field === 'text' && !isExcluded) ? 'match' : 'hours'
}

/** The query of an address, always in one order and without what goes without saying: '?q=team:orders' or ''. */
export function searchOf(address: BacklogAddress, page: PageAsked = {}): string {
  const { clauses, sort, isReversed, group, within, columns, view } = address
  const line = writeQuery(clauses)
  const parameters: [string, string][] = []
  if (line !== defaultLine) parameters.push(['q', line])
  if (sort !== defaultSortOf(clauses) || isReversed) parameters.push(['sort', isReversed ? `-${sort}` : sort])
  if (group) parameters.push(['group', group])
  if (group && within) parameters.push(['in', within])
  if (columns.join() !== defaultColumns.join()) parameters.push(['columns', columns.join(',')])
  if (view) parameters.push(['view', String(view)])
  if (page.after) parameters.push(['after', page.after])
  if (page.before) parameters.push(['before', page.before])
  return parameters.length === 0
    ? ''
    : `?${parameters.map(([name, value]) => `${name}=${legible(value)}`).join('&')}`
}

/** The query that shows this list to anybody: without which group is open and which view it was opened as. */
export function listSearchOf(address: BacklogAddress): string {
  return searchOf({ ...address, within: null, view: undefined })
}

/** What still hurts, said in full: `/backlog` alone opens with the view that a person has chosen for it. */
export const defaultPath = `/backlog?q=${legible(defaultLine)}`

/** The path of the backlog as asked for, with some of it changed. */
export function backlogPath(address: BacklogAddress, changes: Partial<BacklogAddress> = {}): string {
  const search = searchOf({ ...address, ...changes })
  return search === '' ? defaultPath : `/backlog${search}`
}
