import { sql } from 'kysely'
import type { PainPointState } from '#app/domain/pain-point-state.ts'
import type { Severity } from '#app/domain/severity.ts'
import type { ToilEstimate } from '#app/domain/toil.ts'
import type { Db } from '#db/transaction.ts'
import { categoriesOf, type LinkedTicket, type TaggedWith, ticketsOf } from './parts.queries.server.ts'

export type HeardInSync = {
  mentionId: number
  painPointId: number
  title: string
  teamId: number
  teamName: string
  teamSlug: string
  severity: Severity
  estimate: ToilEstimate | null
  hoursPerMonth: number | null
  quote: string | null
  recordedAt: Date
  recordedBy: string
  state: PainPointState
  cameBack: boolean
  /** Nobody mentioned it before this sync. */
  isNew: boolean
  categories: TaggedWith[]
  tickets: LinkedTicket[]
}

const root = sql.ref('standings.painPointId')

/** What was said in one sync, in the order of saying; a merged pain point under the one it is read as. */
export async function listHeardInSync(db: Db, syncId: number): Promise<HeardInSync[]> {
  const rows = await db
    .selectFrom('mentions')
    .innerJoin('standings', (join) =>
      join.on(sql<boolean>`standings.pain_point_id = pain_point_root(mentions.pain_point_id)`),
    )
    .innerJoin('painPoints', 'painPoints.id', 'standings.painPointId')
    .innerJoin('teams', 'teams.id', 'mentions.teamId')
    .select([
      'mentions.id as mentionId',
      'standings.painPointId',
      'painPoints.title',
      'teams.id as teamId',
      'teams.name as teamName',
      'teams.slug as teamSlug',
      'mentions.severity',
      'mentions.quote',
      'mentions.recordedAt',
      'mentions.recordedBy',
      'standings.state',
      'standings.cameBack',
      sql<ToilEstimate | null>`case when occurrences is not null then json_build_object(
        'occurrences', occurrences, 'per', per, 'minutesEach', minutes_each, 'people', people) end`.as(
        'estimate',
      ),
      sql<number | null>`toil_hours_per_month(occurrences, per, minutes_each, people,
        (select working_days_per_month from organisation))`.as('hoursPerMonth'),
      sql<boolean>`not exists (
        select from mentions earlier where earlier.pain_point_id = any (array(
          select member from pain_point_family(${root}) as member))
        and earlier.sync_id <> mentions.sync_id
        and (earlier.heard_on, earlier.sync_id) < (mentions.heard_on, mentions.sync_id))`.as('isNew'),
      categoriesOf(root).as('categories'),
      ticketsOf(root).as('tickets'),
    ])
    .where('mentions.syncId', '=', syncId)
    .orderBy('mentions.id')
    .execute()
  return rows
}
