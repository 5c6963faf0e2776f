import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { auditedTables } from '#app/features/audit/audit-address.ts'
import type { Db } from '#db/transaction.ts'
import { replay } from '#tests/db/replayed-rows.ts'
import type { StoredFacts } from './check-facts.ts'

/** Replaying the audit log from the beginning must give every row of every audited table. */
export async function checkAudit(db: Db): Promise<string[]> {
  const wrongs: string[] = []
  for (const table of auditedTables) {
    const { rows, told, contradictions } = await replay(db, table)
    wrongs.push(...contradictions)
    if (!isDeepStrictEqual(rows, told))
      wrongs.push(
        `${table}: the audit gives ${told.length} rows, ${rows.length} are stored, not all the same`,
      )
  }
  return wrongs
}

/** Each of these rows must have one event for being added. */
export async function checkAuditOf(db: Db, stored: StoredFacts): Promise<string[]> {
  const { painPoints, mentions, notes, decisions } = stored
  const subjects = Object.entries({ pain_points: painPoints, mentions, notes, decisions }).flatMap(
    ([table, rows]) => rows.map(({ id }) => ({ table, id: String(id) })),
  )
  const { rows } = await sql<{ table: string; id: string; events: number }>`
    select subject.table, subject.id, count(event.id) as events
    from unnest(${subjects.map(({ table }) => table)}::text[], ${subjects.map(({ id }) => id)}::text[]) as subject ("table", id)
    left join audit_events event
      on event.table_name = subject.table and event.subject_id = subject.id and event.action = 'added'
    group by subject.table, subject.id having count(event.id) <> 1`.execute(db)
  return rows.map(({ table, id, events }) => `${table} ${id} has ${events} audit events that it was added`)
}
