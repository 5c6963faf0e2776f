import { type Kysely, sql } from 'kysely'

// What a team says on the hallway or in a chat is a fact with a team and a day, and no sync. In a sync the pair of both
// stays a foreign key; outside one the team is.
// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table mentions alter column sync_id drop not null`.execute(db)
  await sql`
    alter table mentions add constraint mentions_team_id_fkey foreign key (team_id) references teams`.execute(
    db,
  )
  await sql`
    create unique index mentions_once_a_day_outside on mentions (pain_point_id, team_id, heard_on)
    where sync_id is null`.execute(db)
}
