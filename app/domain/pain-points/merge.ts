import type { PainPointFacts, TicketFact } from './pain-point-state.ts'

/** A merge that has not been undone: the source pain point is read as part of the target. */
export type LiveMerge = { sourceId: number; targetId: number }

/**
 * The pain point under which another one is read, following merges to the end; itself if it was not merged. A merge
 * never moves facts, so undoing it restores exactly what was there before. Throws when the merges form a cycle, which the
 * database refuses (`merges_no_circle`).
 */
export function rootOf(id: number, liveMerges: readonly LiveMerge[]): number {
  return listChain(id, liveMerges).at(-1) ?? id
}

/** A root and every pain point merged into it, directly or indirectly: the root first, then the nearest. */
export function familyOf(rootId: number, liveMerges: readonly LiveMerge[]): number[] {
  const family = new Set([rootId])
  for (const memberId of family) {
    for (const merge of liveMerges) if (merge.targetId === memberId) family.add(merge.sourceId)
  }
  return [...family]
}

/** Whether merging source into target would make a pain point part of itself, directly or indirectly. */
export function wouldCycle(sourceId: number, targetId: number, liveMerges: readonly LiveMerge[]): boolean {
  return listChain(targetId, liveMerges).includes(sourceId)
}

/**
 * The facts of a pain point and of everything merged into it, read as one. A ticket linked to several of them counts
 * once, from its first link; teams are counted once because they are counted from the mentions. Of facts with equal
 * moments, those of the pain point listed later win.
 */
export function joinFacts(family: readonly PainPointFacts[]): PainPointFacts {
  const tickets = new Map<number, TicketFact>()
  for (const ticket of family.flatMap((facts) => facts.tickets)) {
    const known = tickets.get(ticket.ticketId)
    if (!known || ticket.linkedOn < known.linkedOn) tickets.set(ticket.ticketId, ticket)
  }
  return {
    mentions: family.flatMap((facts) => facts.mentions),
    resolutions: family.flatMap((facts) => facts.resolutions),
    tickets: [...tickets.values()],
  }
}

function listChain(id: number, liveMerges: readonly LiveMerge[]): number[] {
  const chain = [id]
  for (let next = findTarget(id, liveMerges); next !== undefined; next = findTarget(next, liveMerges)) {
    if (chain.includes(next)) throw new RangeError(`pain point ${next} is merged into itself`)
    chain.push(next)
  }
  return chain
}

function findTarget(id: number, liveMerges: readonly LiveMerge[]): number | undefined {
  return liveMerges.find((merge) => merge.sourceId === id)?.targetId
}
