import { type Kysely, sql } from 'kysely'

// Rings when a right to read may have ended, whoever ends it: a command, the library that keeps the sessions, a program.
// It is heard on commit. The message says whose rights to look at, never what they are now.

const ringForSessions = `
  create function ring_for_sessions() returns trigger language plpgsql as $$
  begin
    perform pg_notify('rights', 'session:' || gone.id) from gone;
    return null;
  end $$`

const ringForPerson = `
  create function ring_for_person() returns trigger language plpgsql as $$
  begin
    perform pg_notify('rights', 'person:' || new.id);
    return null;
  end $$`

const ringForNobody = `
  create function ring_for_nobody() returns trigger language plpgsql as $$
  begin
    perform pg_notify('rights', 'nobody');
    return null;
  end $$`

const triggers = [
  `create trigger ring_for_sessions after delete on sessions referencing old table as gone
   for each statement execute function ring_for_sessions()`,
  `create trigger ring_for_person after update of role, deactivated_at on people for each row
   when (old.role is distinct from new.role or old.deactivated_at is distinct from new.deactivated_at)
   execute function ring_for_person()`,
  `create trigger ring_for_nobody after update of anyone_may_view on organisation for each row
   when (old.anyone_may_view and not new.anyone_may_view) execute function ring_for_nobody()`,
]

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of [ringForSessions, ringForPerson, ringForNobody, ...triggers])
    await sql.raw(statement).execute(db)
}
