import { type Kysely, sql } from 'kysely'
import { auditFunctions } from './0009-audit.sql.ts'

const audited = [
  'organisation',
  'teams',
  'categories',
  'agenda_templates',
  'agenda_blocks',
  'syncs',
  'sync_teams',
  'sync_attendees',
  'notes',
  'pain_points',
  'pain_point_categories',
  'mentions',
  'known_by',
  'resolutions',
  'merges',
  'tickets',
  'ticket_links',
  'ticket_outcomes',
  'decisions',
  'reviews',
  'people',
  'one_time_links',
  'api_tokens',
]

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table audit_events (
      id bigint generated always as identity primary key,
      recorded_at timestamptz not null,
      actor_id text,
      actor_name text not null,
      request_id text,
      action text not null check (action in ('added', 'changed', 'removed')),
      table_name text not null,
      subject_id text not null,
      pain_point_ids bigint[],
      about jsonb,
      before jsonb,
      after jsonb
    )`.execute(db)
  await sql`create index audit_events_at on audit_events (recorded_at, id)`.execute(db)
  await sql`create index audit_events_actor on audit_events (actor_name, recorded_at, id)`.execute(db)
  await sql`create index audit_events_table on audit_events (table_name, recorded_at, id)`.execute(db)
  await sql`create index audit_events_subject on audit_events (subject_id, table_name, recorded_at, id)`.execute(
    db,
  )
  // What is gone is what people come to ask about, and there is little of it.
  await sql`create index audit_events_removed on audit_events (recorded_at, id) where action = 'removed'`.execute(
    db,
  )
  // Without a list of what is yet to be put in: every writer pays a little instead of one paying for all.
  await sql`create index audit_events_pain_points on audit_events using gin (pain_point_ids) with (fastupdate = off)
    where pain_point_ids is not null`.execute(db)

  for (const statement of auditFunctions) await sql.raw(statement).execute(db)
  await sql`create trigger append_only before update or delete or truncate on audit_events
    for each statement execute function refuse_audit_change()`.execute(db)
  for (const table of audited) await sql`select keep_audit(${table}::regclass)`.execute(db)
  // An identity provider hands over new tokens at every sign-in, and nobody did anything.
  await sql`select keep_audit('credentials', 'password')`.execute(db)
}
