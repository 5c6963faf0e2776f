import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'

export type NamedTeam = { slug: string; name: string }

/** Active teams, by name. */
export async function listNamedTeams(db: Db): Promise<NamedTeam[]> {
  return db
    .selectFrom('teams')
    .select(['slug', 'name'])
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** The title of a pain point by its number; a merged one still has its own. */
export async function findNumbered(db: Db, painPointId: number) {
  return db.selectFrom('painPoints').select(['id', 'title']).where('id', '=', painPointId).executeTakeFirst()
}

/** Tickets whose key contains this text, ignoring case: the shortest key first, because the text covers most of it. */
export async function listTicketsByKey(db: Db, text: string, limit: number) {
  return db
    .selectFrom('tickets')
    .select(['id', 'key', 'url'])
    .where(sql<boolean>`bigrams(lower(key)) @> bigrams(${text.toLowerCase()})`)
    .where(sql<boolean>`strpos(lower(key), ${text.toLowerCase()}) > 0`)
    .orderBy(sql`char_length(key)`)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
