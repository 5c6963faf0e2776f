import { type Kysely, sql } from 'kysely'

// The planted agenda for teams before their launch says Sync Mtg, as every page does; a name somebody chose stays.
// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`select set_config('nayami.actor_name', 'system', true)`.execute(db)
  await sql`
    update agenda_templates set name_ja = 'リリース前のSync Mtg'
    where slug = 'before-launch' and name_ja = 'リリース前の Sync'`.execute(db)
}
