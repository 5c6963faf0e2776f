import type { Day } from '#app/domain/calendar/day.ts'
import { isLater, type Moment } from '#app/domain/calendar/moment.ts'

/**
 * A mention that may move to another pain point: where it was recorded, and what makes it its team's only one there.
 */
export type SplitMention = {
  id: number
  /** The pain point of the mention itself, which may be merged into the one that is split. */
  painPointId: number
  teamId: number
  /** Null when it was heard outside a sync. */
  syncId: number | null
  heardOn: Day
  recordedAt: string
}
export type SplitResolution = { teamId: number | null; resolvedOn: Day; recordedAt: string }

/** Why mentions cannot move to a new pain point. */
export type SplitProblem =
  | { kind: 'none_moves' }
  | { kind: 'none_stays'; painPointId: number }
  | { kind: 'said_twice'; teamId: number; heardOn: Day }

/** Whether any mention can move: some pain point has two or more. */
export function canSplit(mentions: readonly SplitMention[]): boolean {
  return new Set(mentions.map(({ painPointId }) => painPointId)).size < mentions.length
}

/**
 * What prevents moving these mentions to a new pain point; undefined when nothing does. A pain point needs a mention,
 * so at least one moves, and none of the merged pain points is left without one: to separate those, unmerge them. A
 * pain point has one mention per team and sync (per day, outside a sync), so of two mentions recorded for two merged
 * pain points only one can move.
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
 * Which side a resolution belongs to when some of the mentions move: the side of the mentions it was about. "It is
 * better" is about what its own team had mentioned by then; one without a team, or whose team had mentioned nothing by
 * then, is about everything mentioned by then. If some of that stays and some moves, it holds for both sides. So one
 * team's relief does not close another team's pain point, and neither side is resolved before its first mention: a
 * resolution recorded before any mention of its day is about the mentions of that day.
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
