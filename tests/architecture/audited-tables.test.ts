import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { auditedTables } from '#app/features/audit/audit-address.ts'
import { isSilent } from '#app/features/audit/described-events.report.server.ts'
import { audited } from '#app/i18n/en/audited.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'

/** The tables whose changes leave no audit event, each with the reason. */
const notAudited = {
  api_token_uses: 'by the way of every request; nobody did anything',
  attempts: 'by the way of every sign-in; counted and forgotten',
  audit_events: 'the log itself',
  bulk_change_items: 'what was there before a change of many; each fact it wrote is audited',
  bulk_changes: 'the list of those changes, with who made and who undid each',
  changed_pain_points: 'what is yet to be derived',
  derived_sql: 'which functions and triggers are in force',
  heat_cells: 'derived from facts',
  pain_point_roots: 'derived from merges',
  redaction_places: 'where something was taken out; the redaction itself is audited',
  same_awaiting: 'what is yet to be derived',
  same_proposals: 'derived from titles',
  search_texts: 'derived from titles, notes and quotes',
  sessions: 'begins and ends with a visit',
  last_seen: 'by the way of every visit',
  similar_term_counts: 'derived from titles',
  similar_terms: 'derived from titles',
  split_moves: 'what a split moved, and from where; each of those facts is audited',
  summaries: 'derived from facts',
  state_spans: 'derived from facts',
  submissions: 'the key of a sent form; what it wrote is audited',
  summary_rules: 'by which rules they are derived',
  sync_changes: 'what is sent to those in a sync; what was written is audited',
  sync_clocks: 'counts those changes',
  team_summaries: 'derived from facts',
  toil_spans: 'derived from facts',
  toil_steps: 'derived from facts',
  verifications: 'what a sign-in keeps while it is under way',
  view_defaults: 'what one person’s own backlog opens with',
  view_pins: 'what stands in one person’s own navigation',
}
/** Columns that the words of a table express without their name. */
const figuresOfReview = 'figures'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

test('every table is audited, or listed here with the reason', async () => {
  const { rows } = await sql<{ name: string; triggers: string[] }>`
    select relname as name, array(
      select tgname::text from pg_trigger
      where tgrelid = c.oid and tgenabled = 'O' and tgname in ('record_audit_event', 'refuse_truncation')
      order by tgname) as triggers
    from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely_%'
    order by relname`.execute(db)
  const watched = rows.filter(({ triggers }) => triggers.length > 0)
  expect(watched.map(({ name }) => name)).toEqual([...auditedTables].toSorted())
  expect(watched.every(({ triggers }) => triggers.length === 2)).toBe(true)
  const rest = rows.filter(({ triggers }) => triggers.length === 0).map(({ name }) => name)
  expect(rest).toEqual(Object.keys(notAudited).toSorted())
})

test('every column of an audited table has a word, or is never shown', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct column_name as name from information_schema.columns
    where table_schema = 'public' and table_name in (${sql.join(auditedTables)})`.execute(db)
  const columns = rows.map(({ name }) => name)
  const unsaid = columns.filter((name) => !isSilent(name) && !(name in audited.fields))
  expect(unsaid).toEqual([figuresOfReview])
  expect(Object.keys(audited.fields).filter((name) => !columns.includes(name))).toEqual([])
})

test('every audited table has a sentence for each action on it', () => {
  expect(Object.keys(audited.acts).toSorted()).toEqual([...auditedTables].toSorted())
})
