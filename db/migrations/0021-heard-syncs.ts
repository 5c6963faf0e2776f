import { type Kysely, sql } from 'kysely'

// Each look stops at the first row it finds: for a million mentions the planner would else read them all.
// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create view heard_syncs as
    select * from syncs
    where closed_at is not null
      or coalesce(
        (select true from mentions where sync_id = syncs.id limit 1),
        (select true from notes where sync_id = syncs.id limit 1),
        (select true from decisions where sync_id = syncs.id limit 1),
        (select true from resolutions where sync_id = syncs.id limit 1),
        (select true from alert_verdicts where sync_id = syncs.id limit 1),
        false)`.execute(db)
  await sql`comment on view heard_syncs is
    'Syncs in which something was recorded, or that were closed: an empty one that is still open has heard nobody.'`.execute(
    db,
  )
}
