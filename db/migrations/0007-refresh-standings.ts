import { type Kysely, type RawBuilder, sql } from 'kysely'
import { refreshStandings, statementsOfOneRefresh } from './0007-refresh-standings.sql.ts'

// why: a migration is frozen in time and must not follow today's schema type.
// biome-ignore lint/suspicious/noExplicitAny: see above
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statementsOfOneRefresh) await sql.raw(statement).execute(db)
  await sql.raw(refreshStandings).execute(db)

  const ownPainPoint = (rows: string) => `select pain_point_id from ${rows}`
  await keepFresh(db, 'mentions', ownPainPoint)
  await keepFresh(db, 'pain_point_categories', ownPainPoint)
  await keepFresh(db, 'ticket_links', ownPainPoint)
  await keepFresh(db, 'resolutions', ownPainPoint)
  await keepFresh(db, 'pain_points', (rows) => `select id from ${rows}`, ['update'])
  await keepFresh(db, 'merges', (rows) => `select unnest(array[source_id, target_id]) from ${rows}`)
  await keepFresh(
    db,
    'ticket_outcomes',
    (rows) => `select pain_point_id from ticket_links where ticket_id in (select ticket_id from ${rows})`,
  )

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

/** A statement that changes facts refreshes the standings of the pain points it touched, all at once. */
async function keepFresh(
  // biome-ignore lint/suspicious/noExplicitAny: why: frozen in time, as above
  db: Kysely<any>,
  table: string,
  painPointsOf: (rows: 'added' | 'removed') => string,
  events: Event[] = ['insert', 'update', 'delete'],
) {
  const body: RawBuilder<unknown> = sql.raw(`
    create function ${table}_changed() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        perform refresh_standings(array(${painPointsOf('added')}));
      elsif tg_op = 'DELETE' then
        perform refresh_standings(array(${painPointsOf('removed')}));
      else
        perform refresh_standings(array(${painPointsOf('added')} union ${painPointsOf('removed')}));
      end if;
      return null;
    end $$`)
  await body.execute(db)
  for (const event of events) {
    await sql
      .raw(`create trigger refresh_standings_on_${event} after ${event} on ${table} ${transitionTables[event]}
        for each statement execute function ${table}_changed()`)
      .execute(db)
  }
}
