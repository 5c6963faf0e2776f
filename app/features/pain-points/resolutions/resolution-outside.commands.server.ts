import type { Recorder } from '#app/domain/recorder.ts'
import type { Db } from '#db/transaction.ts'
import { type Resolution, resolvePainPoint } from './resolution.commands.server.ts'

/** A team can only say of what it mentioned that it is better, or that it will not be done. */
export class TeamNeverMentioned extends Error {
  override name = 'TeamNeverMentioned'
}

/** Relieved or declined outside a sync, on the hallway or in a chat. */
export async function resolveOutside(
  db: Db,
  by: Recorder,
  painPoint: { id: number; teams: readonly { id: number }[] },
  resolution: Pick<Resolution, 'kind' | 'reason' | 'teamId' | 'resolvedOn'>,
): Promise<{ resolutionId: number }> {
  const { teamId } = resolution
  if (teamId && !painPoint.teams.some(({ id }) => id === teamId)) throw new TeamNeverMentioned()
  return resolvePainPoint(db, by, { ...resolution, painPointId: painPoint.id })
}
