import { sql } from 'kysely'
import { thresholds } from '#app/domain/settings.ts'
import { type Db, inTransaction, systemName, type Tx } from '#db/transaction.ts'

/** A pain point as it is read, and others that say the same, the most alike first. */
export type Alike = {
  painPointId: number
  others: { painPointId: number; likeness: number; matched: string[] }[]
}

/** Finds what says the same as the title of a pain point; undefined when it is gone. */
export type FindAlike = (
  db: Db,
  painPointId: number,
  bounds: { limit: number; floor: number },
) => Promise<Alike | undefined>

const painPointsAtOnce = 5
/** Enough for one pain point: more would be a list nobody reads, and each of the others looks by itself too. */
const proposalsOfEach = 8
/** What both speak of: the most telling say enough. */
const namedTerms = 4

/** Forgets the pairs of these pain points and puts them, with the others of the pairs, on the list to be looked at. */
export async function lookAgain(db: Tx, painPointIds: number[]): Promise<void> {
  await sql`select look_again(${painPointIds}::bigint[])`.execute(db)
}

/**
 * Finds the pairs of some pain points that await it, the newest first; gives how many, 0 when none is left. Several
 * processes take turns: what one is at, the other leaves out.
 */
export async function proposeAwaiting(db: Db, findAlike: FindAlike): Promise<number> {
  const system = { actor: { id: null, name: systemName }, now: new Date(), requestId: null }
  return inTransaction(db, system, async (db) => {
    // Taken off the list before looking: what changes meanwhile puts itself on it again.
    const { rows } = await sql<{ painPointId: number }>`
      delete from same_awaiting where pain_point_id = any (array(
        select pain_point_id from same_awaiting order by pain_point_id desc limit ${painPointsAtOnce}
        for update skip locked))
      returning pain_point_id as "painPointId"`.execute(db)
    for (const { painPointId } of rows) {
      const found = await findAlike(db, painPointId, {
        limit: proposalsOfEach,
        floor: thresholds.sameLikeness,
      })
      if (found) await propose(db, found)
    }
    return rows.length
  })
}

async function propose(db: Tx, { painPointId, others }: Alike) {
  if (others.length === 0) return
  await db
    .insertInto('sameProposals')
    .values(
      others
        .toSorted((a, b) => a.painPointId - b.painPointId)
        .map(({ painPointId: otherId, likeness, matched }) => ({
          sourceId: Math.min(painPointId, otherId),
          targetId: Math.max(painPointId, otherId),
          likeness,
          matched: matched.slice(0, namedTerms),
        })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['sourceId', 'targetId'])
        .doUpdateSet((eb) => ({
          likeness: eb.ref('excluded.likeness'),
          matched: eb.ref('excluded.matched'),
        }))
        // Of a family each title is compared: the pair is as alike as the two titles that are most alike.
        .whereRef('excluded.likeness', '>', 'sameProposals.likeness'),
    )
    .execute()
}
