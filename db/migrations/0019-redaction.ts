import { type Kysely, sql } from 'kysely'
import { auditFunctions } from './0009-audit.sql.ts'
import { redactionFunctions, skippedWhileRedacting } from './0019-redaction.sql.ts'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  // Who took something out for good, when, why and of how many places; never what it was, nor a digest of it, which
  // could be found again by trying.
  await sql`
    create table redactions (
      id bigint generated always as identity primary key,
      person_id uuid references people,
      reason text not null check (reason = btrim(reason, E' \t\u3000') and char_length(reason) between 1 and 500),
      places integer not null check (places > 0),
      redacted_at timestamptz not null,
      redacted_by text not null
    )`.execute(db)
  await sql`
    create table redaction_places (
      redaction_id bigint not null references redactions,
      place text not null,
      places integer not null check (places > 0),
      primary key (redaction_id, place)
    )`.execute(db)

  await sql`alter table people add column redacted_at timestamptz`.execute(db)
  await sql`alter table reviews add column redacted_at timestamptz, add column redacted_by text`.execute(db)

  for (const statement of redactionFunctions) await sql.raw(statement).execute(db)
  await sql.raw(recordAuditEvent()).execute(db)
  await sql`select keep_audit('redactions')`.execute(db)

  await sql`drop trigger append_only on audit_events`.execute(db)
  await sql`drop function refuse_audit_change()`.execute(db)
  for (const table of ['audit_events', 'redactions', 'redaction_places']) await keepAllButRedacted(db, table)

  await sql`create trigger forget_terms after update of title on pain_points
    for each row when (new.title <> old.title and current_setting('nayami.redaction', true) <> '')
    execute function forget_terms()`.execute(db)
  // Two names may be one afterwards, or one that was two ways to spell it.
  await sql`create trigger count_known_by_on_update after update on known_by referencing new table as changed
    for each statement execute function known_by_changed()`.execute(db)
  await sql`create trigger note_redaction before update of figures on reviews
    for each row execute function note_redacted_review()`.execute(db)
}

// biome-ignore lint/suspicious/noExplicitAny: why: as above.
async function keepAllButRedacted(db: Kysely<any>, table: string) {
  const on = sql.table(table)
  await sql`create trigger append_only before update or delete or truncate on ${on}
    for each statement execute function refuse_all_but_redaction()`.execute(db)
  await sql`create trigger only_redacted before update on ${on}
    for each row execute function refuse_all_but_redaction()`.execute(db)
}

/** As 0014 left it, but for its first question. */
function recordAuditEvent(): string {
  const begin = '  begin\n'
  return (auditFunctions[0] ?? '')
    .replace('create function', 'create or replace function')
    .replace("tg_table_name = 'merges'", "tg_table_name in ('merges', 'not_same')")
    .replace(begin, begin + skippedWhileRedacting)
}
