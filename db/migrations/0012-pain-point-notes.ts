import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  // Markdown as it was written; null where nobody wrote any.
  await sql`alter table pain_points add column notes text constraint pain_points_notes_length check (
    notes = btrim(notes, E' \n\u3000') and char_length(notes) between 1 and 20000)`.execute(db)
}
