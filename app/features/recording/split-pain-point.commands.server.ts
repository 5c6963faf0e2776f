import { findSplitProblem, type SplitProblem, sideOfResolution } from '#app/domain/pain-points/split.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { AlreadyMerged } from '#app/features/merging/merging.commands.server.ts'
import { markNotSame } from '#app/features/merging/not-same.commands.server.ts'
import {
  copyResolutions,
  moveFacts,
  openPainPoint,
} from '#app/features/pain-points/mentions/moved-facts.commands.server.ts'
import { type Moves, recordSplit } from '#app/features/splitting/split.commands.server.ts'
import { lockForSplitting } from '#app/features/splitting/split-locks.queries.server.ts'
import { findSplittable, type Splittable } from '#app/features/splitting/splittable.queries.server.ts'
import { moveLinks } from '#app/features/tickets/moved-links.commands.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'

/** These mentions cannot move. */
export class UnfitSplit extends Error {
  override name = 'UnfitSplit'
  readonly problem: SplitProblem
  constructor(problem: SplitProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

export type Split = {
  painPointId: number
  /** Of the new pain point. */
  title: string
  mentionIds: number[]
  categoryIds: number[]
  ticketIds: number[]
}

/**
 * Splits a pain point that was really two: the chosen mentions, categories and tickets move to a new one, with the
 * resolutions that were about those mentions. The two are then recorded as not the same. Throws AlreadyMerged when it
 * was merged in the meantime, and UnknownId for something that no longer exists.
 */
export async function splitPainPoint(
  db: Db,
  by: Recorder,
  { painPointId: sourceId, title, ...chosen }: Split,
): Promise<{ painPointId: number }> {
  return inTransaction(db, by, async (db) => {
    await lockForSplitting(db, { painPointIds: [sourceId], ...chosen })
    const facts = await findSplittable(db, sourceId)
    if (!facts) throw new AlreadyMerged()
    refuseUnknown(facts, chosen)
    const moving = new Set(chosen.mentionIds)
    const problem = findSplitProblem(facts.mentions, moving)
    if (problem) throw new UnfitSplit(problem)
    const resolutionsOn = (side: ReturnType<typeof sideOfResolution>) =>
      facts.resolutions
        .filter((resolution) => sideOfResolution(resolution, facts.mentions, moving) === side)
        .map(({ id }) => id)
    const targetId = await openPainPoint(db, by, title)
    const moves: Moves = {
      ...chosen,
      resolutionIds: resolutionsOn('moves'),
      copiedResolutionIds: await copyResolutions(db, resolutionsOn('both'), targetId),
    }
    const splitId = await recordSplit(db, by, { sourceId, targetId }, moves)
    await moveLinks(db, splitId)
    await moveFacts(db, splitId)
    await markNotSame(db, by, [sourceId, targetId])
    return { painPointId: targetId }
  })
}

function refuseUnknown(facts: Splittable, chosen: Pick<Split, 'mentionIds' | 'categoryIds' | 'ticketIds'>) {
  const there = {
    mentionIds: facts.mentions.map(({ id }) => id),
    categoryIds: facts.categoryIds,
    ticketIds: facts.ticketIds,
  }
  for (const field of ['mentionIds', 'categoryIds', 'ticketIds'] as const) {
    const known = new Set(there[field])
    if (!chosen[field].every((id) => known.has(id))) throw new UnknownId(field)
  }
}
