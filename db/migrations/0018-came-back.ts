import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  // What came back is asked for every week and counted by this index alone; of the least heard few ever do.
  await sql`
    create index standings_came_back on standings (mentions desc, pain_point_id desc)
    include (state, hours_per_month) where came_back`.execute(db)
}
