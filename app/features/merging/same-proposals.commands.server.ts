import { sql } from 'kysely'
import { thresholds } from '#app/domain/settings.ts'
import { type Db, inTransaction, systemName, type Tx } from '#db/transaction.ts'

/** A root, and others with similar titles, the most alike first. */
export type Alike = {
  painPointId: number
  others: { painPointId: number; likeness: number; matched: string[] }[]
}

/** Finds pain points similar to the title of one; undefined when it is gone. */
export type FindAlike = (
  db: Db,
  painPointId: number,
  bounds: { limit: number; floor: number },
) => Promise<Alike | undefined>

const painPointsAtOnce = 5
/** Enough for one pain point: more would be a list nobody reads, and each of the others looks by itself too. */
const proposalsOfEach = 8
/** The most distinctive terms both have are enough to explain a pair. */
const namedTerms = 4

/** Deletes the pairs of these pain points and queues them, and the others of the pairs, to be compared again. */
export async function queuePairsAgain(db: Tx, painPointIds: number[]): Promise<void> {
  await sql`select look_again(${painPointIds}::bigint[])`.execute(db)
}

/**
 * Compares the queued pain points and stores their pairs, the newest first; returns how many, 0 when none is left.
 * Several processes share the queue: each skips what another is working on.
 */
export async function proposeQueued(db: Db, findAlike: FindAlike): Promise<number> {
  const system = { actor: { id: null, name: systemName }, now: new Date(), requestId: null }
  return inTransaction(db, system, async (db) => {
    // Taken off the queue before comparing: what changes meanwhile is queued again.
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
        // For merged pain points each title is compared: a pair is as alike as its two most alike titles.
        .whereRef('excluded.likeness', '>', 'sameProposals.likeness'),
    )
    .execute()
}
