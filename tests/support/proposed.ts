import { proposeQueued } from '#app/features/merging/same-proposals.commands.server.ts'
import { findAlike } from '#app/features/pain-points/similar/alike.job.server.ts'
import type { Db } from '#db/transaction.ts'

/** Runs the background job to its end: every pair of similar pain points is found. */
export async function proposed(db: Db): Promise<number> {
  let looked = 0
  for (let batch = -1; batch !== 0; looked += batch) batch = await proposeQueued(db, findAlike)
  return looked
}
