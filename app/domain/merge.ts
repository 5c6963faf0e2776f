import type { PainPointFacts, TicketFact } from '#app/domain/pain-point-state.ts'

/** A merge that has not been undone: the source pain point is read as part of the target. */
export type LiveMerge = { sourceId: number; targetId: number }

/**
 * The pain point under which another one is read, following merges to the end; itself when it was not merged.
 * Facts are never moved by a merge, so taking one merge away gives back exactly what was there before.
 * Throws when the merges run in a circle, which {@link wouldCycle} must have prevented.
 */
export function rootOf(id: number, liveMerges: readonly LiveMerge[]): number {
  return listChain(id, liveMerges).at(-1) ?? id
}

/** A root and every pain point merged into it, directly or through others: the root first, then nearest first. */
export function familyOf(rootId: number, liveMerges: readonly LiveMerge[]): number[] {
  const family = new Set([rootId])
  for (const memberId of family) {
    for (const merge of liveMerges) if (merge.targetId === memberId) family.add(merge.sourceId)
  }
  return [...family]
}

/** Whether merging source into target would make a pain point part of itself, directly or through others. */
export function wouldCycle(sourceId: number, targetId: number, liveMerges: readonly LiveMerge[]): boolean {
  return listChain(targetId, liveMerges).includes(sourceId)
}

/**
 * The facts of a whole family read as those of one pain point. A ticket linked to several members counts
 * once, from its first link; teams are counted once because they are counted from the mentions. Of facts
 * said at exactly the same moment, those of the member listed later win.
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
