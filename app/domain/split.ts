import type { Day } from '#app/domain/day.ts'
import { isLater, type Moment } from '#app/domain/moment.ts'

/** A mention that can go to another pain point: where it was recorded, and what makes it the one of its team. */
export type SplitMention = {
  id: number
  /** The pain point it was recorded of, which may be merged into the one that is split. */
  painPointId: number
  teamId: number
  /** Null where it was heard outside a sync. */
  syncId: number | null
  heardOn: Day
  recordedAt: string
}
export type SplitResolution = { teamId: number | null; resolvedOn: Day; recordedAt: string }

/** Why mentions cannot go to a new pain point. */
export type SplitProblem =
  | { kind: 'none_moves' }
  | { kind: 'none_stays'; painPointId: number }
  | { kind: 'said_twice'; teamId: number; heardOn: Day }

/** Whether any mention can go: one of which another of the same pain point stays. */
export function canSplit(mentions: readonly SplitMention[]): boolean {
  return new Set(mentions.map(({ painPointId }) => painPointId)).size < mentions.length
}

/**
 * What is wrong with moving these mentions to a new pain point; undefined when nothing is. A pain point is what somebody
 * mentions, so at least one moves, and none of those that are read as one is left without a mention: what was merged is
 * parted by unmerging. Of one team in one sync (on one day, outside a sync) a pain point has one mention, so of two that
 * were recorded of two merged ones only one moves.
 */
export function findSplitProblem(
  mentions: readonly SplitMention[],
  moving: ReadonlySet<number>,
): SplitProblem | undefined {
  const going = mentions.filter(({ id }) => moving.has(id))
  if (going.length === 0) return { kind: 'none_moves' }
  const kept = new Set(mentions.filter(({ id }) => !moving.has(id)).map(({ painPointId }) => painPointId))
  const emptied = going.find(({ painPointId }) => !kept.has(painPointId))
  if (emptied) return { kind: 'none_stays', painPointId: emptied.painPointId }
  const said = new Set<string>()
  for (const { teamId, syncId, heardOn } of going) {
    const occasion = `${teamId} ${syncId ?? heardOn}`
    if (said.has(occasion)) return { kind: 'said_twice', teamId, heardOn }
    said.add(occasion)
  }
  return undefined
}

/**
 * To which of the two a resolution belongs once some of the mentions move: to whichever has the mentions it was about.
 * "It is better" is about what its own team had said until then; one that no team said, or whose team had said nothing
 * yet, is about what all teams had said. Where some of that stays and some moves, it holds for both. So what one team
 * calls relieved does not close what another said, and neither is resolved before its first mention: said before
 * anything else on a day, a resolution is about what was said that day.
 */
export function sideOfResolution(
  resolution: SplitResolution,
  mentions: readonly SplitMention[],
  moving: ReadonlySet<number>,
): 'stays' | 'moves' | 'both' {
  const about = listResolved(resolution, mentions)
  const isMoving = about.some(({ id }) => moving.has(id))
  const isStaying = about.some(({ id }) => !moving.has(id))
  if (isMoving && isStaying) return 'both'
  return isMoving ? 'moves' : 'stays'
}

function listResolved(resolution: SplitResolution, mentions: readonly SplitMention[]): SplitMention[] {
  const resolved = momentOf(resolution.resolvedOn, resolution)
  const before = mentions.filter((mention) => !isLater(momentOf(mention.heardOn, mention), resolved))
  const own = before.filter(({ teamId }) => teamId === resolution.teamId)
  if (own.length > 0) return own
  return before.length > 0 ? before : mentions.filter(({ heardOn }) => heardOn <= resolution.resolvedOn)
}

function momentOf(on: Day, { recordedAt }: { recordedAt: string }): Moment {
  return { on, recordedAt }
}
