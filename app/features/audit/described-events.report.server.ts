import { formatInstant, formatMonth } from '#app/i18n/format.ts'
import { systemName } from '#db/transaction.ts'
import type { AuditEvent } from './audit.queries.server.ts'
import type { AuditedTable } from './audit-address.ts'
import { type AuditReader, describeReference, describeValue } from './audited-value.report.server.ts'
import { isNamedTable, type NamedRows } from './named-rows.queries.server.ts'

/** One column; for a changed row with its value before. */
export type DescribedChange = { field: string; before: string | null; after: string | null }

/** An event in the reader's words: everything a page shows of it. */
export type DescribedEvent = {
  id: number
  at: string
  when: string
  who: string
  act: string
  table: AuditedTable
  subjectId: string
  changes: DescribedChange[]
  /** Links to the rows concerned, as far as they still exist. */
  places: { to: string; name: string }[]
  requestId: string | null
}

// Columns that the event itself covers already, or that a page never shows.
const silent = new Set(
  `id created_at created_by created_on recorded_at recorded_by linked_at linked_by observed_at observed_by merged_at
  merged_by split_at split_by undone_by done_at done_by closed_by updated_at image access_token refresh_token id_token
  access_token_expires_at refresh_token_expires_at redacted_by`.split(/\s+/),
)

export function isSilent(column: string): boolean {
  return silent.has(column)
}

/** The column with a row's name; null where there is only one row, or where it has no name. */
const nameColumns: Record<AuditedTable, string | null> = {
  pain_points: 'title',
  pain_point_categories: 'category_id',
  mentions: 'team_id',
  known_by: 'name',
  resolutions: 'kind',
  merges: 'target_id',
  splits: 'target_id',
  not_same: 'target_id',
  tickets: 'key',
  ticket_links: 'ticket_id',
  ticket_outcomes: 'ticket_id',
  syncs: 'held_on',
  sync_teams: 'team_id',
  sync_attendees: 'name',
  notes: null,
  decisions: 'text',
  alert_verdicts: 'alert',
  reviews: null,
  saved_views: 'name',
  teams: 'name',
  categories: 'name_',
  agenda_templates: 'name_',
  agenda_blocks: 'name_',
  organisation: null,
  people: 'name',
  credentials: 'person_id',
  one_time_links: null,
  api_tokens: 'name',
  redactions: null,
}

/** Describes events, each as a sentence with its changes. */
export function describeEvents(
  events: AuditEvent[],
  names: NamedRows,
  reader: AuditReader,
): DescribedEvent[] {
  const fields: Record<string, string> = reader.t('audited:fields', { returnObjects: true })
  return events.map((event) => describeEvent(event, names, fields, reader))
}

function describeEvent(
  event: AuditEvent,
  names: NamedRows,
  fields: Record<string, string>,
  reader: AuditReader,
): DescribedEvent {
  const { t, language, timeZone } = reader
  const { id, recordedAt, actorName, table, action, subjectId, requestId } = event
  return {
    id,
    at: recordedAt.toISOString(),
    when: formatInstant(recordedAt, language, timeZone),
    who: actorName === systemName ? t('audit:system') : actorName,
    act: t(`audited:acts.${table}.${action}`, { name: nameOf(event, names, reader) }),
    table,
    subjectId,
    changes: listChanges(event, names, fields, reader),
    places: listPlaces(event, names, reader),
    requestId,
  }
}

function nameColumn(table: AuditedTable, { language }: AuditReader): string | null {
  const column = nameColumns[table]
  return column === 'name_' ? `name_${language}` : column
}

function nameOf({ table, subjectId, row }: AuditEvent, names: NamedRows, reader: AuditReader): string {
  if (table === 'reviews') return formatMonth(subjectId, reader.language)
  const column = nameColumn(table, reader)
  const value = column === null ? undefined : row[column]
  if (column === null || value === null || value === undefined) return `#${subjectId}`
  return describeValue(column, value, names, reader)
}

/** For an added or deleted row, every filled column that neither the sentence nor the links show. */
function listChanges(
  event: AuditEvent,
  names: NamedRows,
  fields: Record<string, string>,
  reader: AuditReader,
): DescribedChange[] {
  const { table, action, before, after } = event
  const describe = (column: string, row: AuditEvent['before']) =>
    row === null ? null : describeValue(column, row[column], names, reader)
  const isChanged = action === 'changed'
  const coveredColumns = isChanged ? [] : [nameColumn(table, reader), 'pain_point_id', 'source_id']
  // In the order of the words, which is that of the forms.
  const places = Object.keys(fields)
  return Object.entries(after ?? before ?? {})
    .toSorted(([one], [other]) => places.indexOf(one) - places.indexOf(other))
    .filter(
      ([column, value]) =>
        !isSilent(column) && !coveredColumns.includes(column) && (isChanged || value !== null),
    )
    .map(([column]) => ({
      field: fields[column] ?? column,
      before: describe(column, before),
      after: describe(column, after),
    }))
}

function listPlaces(event: AuditEvent, names: NamedRows, reader: AuditReader): DescribedEvent['places'] {
  const { table, subjectId, painPointIds, row } = event
  const keys = painPointIds.map((id) => `pain_points ${id}`)
  if (isNamedTable(table)) keys.push(`${table} ${subjectId}`)
  if (row.sync_id) keys.push(`syncs ${row.sync_id}`)
  if (table === 'ticket_links' || table === 'ticket_outcomes') keys.push(`tickets ${row.ticket_id}`)
  const places = [...new Set(keys)].flatMap((key) => {
    const to = pathOf(key, names)
    return to ? [{ to, name: describeReference(key, names, reader) ?? to }] : []
  })
  const month = table === 'reviews' ? subjectId : row.review_month
  if (typeof month === 'string')
    places.push({ to: `/review/${month}`, name: formatMonth(month, reader.language) })
  return places
}

function pathOf(key: string, names: NamedRows): string | undefined {
  const found = names.get(key)
  if (!found || found.isGone) return undefined
  const [table, id] = key.split(' ')
  if (table === 'pain_points') return `/pain-points/${id}`
  if (table === 'tickets') return `/tickets/${id}`
  if (table === 'syncs') return `/syncs/${id}`
  if (table === 'teams') return `/teams/${found.slug}`
  if (table === 'agenda_templates') return `/settings/agenda/${found.slug}`
  return table === 'categories' ? '/settings/categories' : undefined
}
