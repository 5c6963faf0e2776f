import type { Day } from '#app/domain/calendar/day.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { estimateOfMention } from '#app/features/pain-points/parts.queries.server.ts'
import type { Db } from '#db/transaction.ts'

export type FoundMention = {
  id: number
  /** The root of its pain point, after merges. */
  rootId: number
  title: string
  teamId: number
  teamName: string
  heardOn: Day
  severity: Severity
  quote: string | null
  estimate: ToilEstimate | null
}

/** One mention, for its correction. */
export async function findMention(db: Db, mentionId: number): Promise<FoundMention | undefined> {
  return db
    .selectFrom('mentions')
    .innerJoin('teams', 'teams.id', 'mentions.teamId')
    .innerJoin('painPointRoots', 'painPointRoots.painPointId', 'mentions.painPointId')
    .innerJoin('painPoints', 'painPoints.id', 'rootId')
    .select([
      'mentions.id',
      'rootId',
      'title',
      'teamId',
      'teams.name as teamName',
      'heardOn',
      'severity',
      'quote',
      estimateOfMention.as('estimate'),
    ])
    .where('mentions.id', '=', mentionId)
    .executeTakeFirst()
}
