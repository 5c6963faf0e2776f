import { type RawBuilder, sql } from 'kysely'
import type { AuditedRow } from '#db/schema-derived.ts'
import type { Db } from '#db/transaction.ts'
import type { AuditCursor } from './audit.form.ts'
import type { AuditAction, AuditAddress, AuditedTable } from './audit-address.ts'

export const auditEventsAPage = 50

const actorsOffered = 500

export type AuditEvent = {
  id: number
  recordedAt: Date
  /** The instant in the organisation's time zone, '2026-03-16 18:00:05'. */
  localTime: string
  actorId: string | null
  actorName: string
  requestId: string | null
  action: AuditAction
  table: AuditedTable
  subjectId: string
  painPointIds: number[]
  /** The row's names and references, whatever the event changed. */
  row: AuditedRow
  before: AuditedRow | null
  after: AuditedRow | null
}

/** One page, and the events at its ends if there are more beyond them, otherwise null. */
export type AuditSlice = { events: AuditEvent[]; before: number | null; after: number | null }

// A closed month's figures are very long, and can be read unchanged on the page of its review.
const eventColumns = (timeZone: string) => sql`
  id, recorded_at as "recordedAt", to_char(recorded_at at time zone ${timeZone}, 'YYYY-MM-DD HH24:MI:SS') as "localTime",
  actor_id as "actorId", actor_name as "actorName", request_id as "requestId", action, table_name as "table",
  subject_id as "subjectId", coalesce(pain_point_ids, '{}') as "painPointIds",
  coalesce(about, after, before) - 'figures' as "row", before - 'figures' as before, after - 'figures' as after`

// Of one that is gone, or read as part of another, its own.
const historyOf = (painPointId: number) =>
  sql`select * from audit_events where pain_point_ids && array(
    select pain_point_id from pain_point_roots where root_id = ${painPointId} union select ${painPointId}::bigint)`

/** The matching events, the latest first, before or after an event. */
export async function listAuditEvents(
  db: Db,
  address: AuditAddress,
  { cursor, timeZone, limit }: { cursor: AuditCursor | null; timeZone: string; limit: number },
): Promise<AuditSlice> {
  const isBackward = cursor?.direction === 'before'
  const direction = isBackward ? sql`asc` : sql`desc`
  const { painPoint } = address
  const conditions = conditionsOf(address, timeZone)
  if (cursor) {
    // An unknown event has no instant, so nothing is beyond it.
    conditions.push(sql`(recorded_at, id) ${isBackward ? sql`>` : sql`<`}
      ((select recorded_at from audit_events where id = ${cursor.eventId}), ${cursor.eventId}::bigint)`)
  }
  const { rows } = await sql<AuditEvent>`
    ${painPoint === null ? sql`` : sql`with history as materialized (${historyOf(painPoint)})`}
    select ${eventColumns(timeZone)} from ${painPoint === null ? sql`audit_events` : sql`history`}
    where ${sql.join(conditions, sql` and `)}
    order by recorded_at ${direction}, id ${direction} limit ${limit + 1}`.execute(db)
  const hasMore = rows.length > limit
  const events = rows.slice(0, limit)
  if (isBackward) events.reverse()
  const first = events[0]?.id ?? null
  const last = events.at(-1)?.id ?? null
  return {
    events,
    before: isBackward ? (hasMore ? first : null) : cursor ? first : null,
    after: isBackward || hasMore ? last : null,
  }
}

function conditionsOf({ who, what, action, subject, from, until }: AuditAddress, timeZone: string) {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (who !== null) conditions.push(sql`actor_name = ${who}`)
  if (what !== null) conditions.push(sql`table_name = ${what}`)
  if (action !== null) conditions.push(sql`action = ${action}`)
  if (subject !== null) conditions.push(sql`subject_id = ${subject}`)
  if (from !== null) conditions.push(sql`recorded_at >= ${from}::date::timestamp at time zone ${timeZone}`)
  if (until !== null)
    conditions.push(sql`recorded_at < (${until}::date + 1)::timestamp at time zone ${timeZone}`)
  return conditions
}

/** The events of a pain point and of everything merged into it, the latest first. */
export async function listHistoryOf(
  db: Db,
  painPointId: number,
  { timeZone, limit }: { timeZone: string; limit: number },
): Promise<{ events: AuditEvent[]; hasMore: boolean }> {
  // A few events among millions: found by their pain point first, never by walking back through time.
  const { rows } = await sql<AuditEvent>`
    with history as materialized (${historyOf(painPointId)})
    select ${eventColumns(timeZone)} from history
    order by recorded_at desc, id desc limit ${limit + 1}`.execute(db)
  return { events: rows.slice(0, limit), hasMore: rows.length > limit }
}

/** Everybody with at least one event, by name. */
export async function listActors(db: Db): Promise<string[]> {
  // Jumps from one name in the index to the next, however many events each has.
  const { rows } = await sql<{ name: string }>`
    with recursive actors as (
      (select actor_name as name from audit_events order by actor_name limit 1)
      union all
      select (select actor_name from audit_events where actor_name > actors.name order by actor_name limit 1)
      from actors where name is not null
    )
    select name from actors where name is not null limit ${actorsOffered}`.execute(db)
  return rows.map((row) => row.name)
}
