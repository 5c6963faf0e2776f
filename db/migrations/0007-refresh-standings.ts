import { type Kysely, sql } from 'kysely'
import { standingsFunctions } from './0007-refresh-standings.sql.ts'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of standingsFunctions) await sql.raw(statement).execute(db)

  const ownPainPoint = (rows: string) => `select pain_point_id from ${rows}`
  await keepFresh(db, { table: 'mentions', painPointsOf: ownPainPoint })
  await keepFresh(db, { table: 'pain_point_categories', painPointsOf: ownPainPoint })
  await keepFresh(db, { table: 'resolutions', painPointsOf: ownPainPoint })
  await keepFresh(db, { table: 'ticket_links', painPointsOf: ownPainPoint, takeTurnsOnTickets: true })
  await keepFresh(db, {
    table: 'ticket_outcomes',
    painPointsOf: (rows) =>
      `select pain_point_id from ticket_links where ticket_id in (select ticket_id from ${rows})`,
    takeTurnsOnTickets: true,
  })
  await keepFresh(db, {
    table: 'merges',
    painPointsOf: (rows) => `select unnest(array[source_id, target_id]) from ${rows}`,
  })
  await keepFresh(db, {
    table: 'pain_points',
    painPointsOf: (rows) => `select id from ${rows}`,
    events: ['update'],
  })
  await sql`create trigger leave_standings before delete on pain_points
    for each row execute function pain_point_leaves()`.execute(db)

  await sql`
    create function organisation_changed() returns trigger language plpgsql as $$
    begin
      if new.working_days_per_month <> old.working_days_per_month then perform rebuild_standings(); end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger refresh_standings after update on organisation
    for each row execute function organisation_changed()`.execute(db)
}

type Event = 'insert' | 'update' | 'delete'
const transitionTables: Record<Event, string> = {
  insert: 'referencing new table as added',
  update: 'referencing new table as added old table as removed',
  delete: 'referencing old table as removed',
}

type Freshness = {
  table: string
  painPointsOf: (rows: 'added' | 'removed') => string
  events?: Event[]
  /** For rows that reach pain points through a ticket: of two writers at once the later sees what the other wrote. */
  takeTurnsOnTickets?: boolean
}

/** A statement that changes facts refreshes the standings of the pain points it touched, all at once. */
async function keepFresh(
  // biome-ignore lint/suspicious/noExplicitAny: why: frozen in time, as above
  db: Kysely<any>,
  { table, painPointsOf, events = ['insert', 'update', 'delete'], takeTurnsOnTickets = false }: Freshness,
) {
  const turns = (rows: string) =>
    takeTurnsOnTickets
      ? `perform from tickets where id in (select ticket_id from ${rows}) order by id for no key update;`
      : ''
  await sql
    .raw(`
    create function ${table}_changed() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        ${turns('added')}
        perform refresh_standings(array(${painPointsOf('added')}));
      elsif tg_op = 'DELETE' then
        ${turns('removed')}
        perform refresh_standings(array(${painPointsOf('removed')}));
      else
        ${turns('(select ticket_id from added union select ticket_id from removed) as changed')}
        perform refresh_standings(array(${painPointsOf('added')} union ${painPointsOf('removed')}));
      end if;
      return null;
    end $$`)
    .execute(db)
  for (const event of events) {
    await sql
      .raw(`create trigger refresh_standings_on_${event} after ${event} on ${table} ${transitionTables[event]}
        for each statement execute function ${table}_changed()`)
      .execute(db)
  }
}
