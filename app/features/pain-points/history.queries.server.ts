import { sql } from 'kysely'
import type { Day } from '#app/domain/day.ts'
import type { Severity } from '#app/domain/severity.ts'
import type { ToilEstimate } from '#app/domain/toil.ts'
import type { Db } from '#db/transaction.ts'

// What was said of a pain point and of all merged into it.

// An array is looked up by index, whatever the planner thinks of the function.
const inFamilyOf = (painPointId: number) =>
  sql<boolean>`pain_point_id = any (array(select pain_point_family(${painPointId})))`

export type Mention = {
  id: number
  painPointId: number
  syncId: number
  teamId: number
  teamName: string
  teamSlug: string
  heardOn: Day
  severity: Severity
  estimate: ToilEstimate | null
  hoursPerMonth: number | null
  quote: string | null
  recordedAt: Date
  recordedBy: string
}

const estimate = sql<ToilEstimate | null>`case when occurrences is not null then json_build_object(
  'occurrences', occurrences, 'per', per, 'minutesEach', minutes_each, 'people', people) end`.as('estimate')

/** The latest first, all of them without a limit. */
export async function listMentions(db: Db, painPointId: number, limit?: number): Promise<Mention[]> {
  const latestFirst = db
    .selectFrom('mentions')
    .innerJoin('teams', 'teams.id', 'mentions.teamId')
    .select([
      'mentions.id',
      'painPointId',
      'syncId',
      'teamId',
      'teams.name as teamName',
      'teams.slug as teamSlug',
      'heardOn',
      'severity',
      'quote',
      'recordedAt',
      'recordedBy',
      estimate,
      sql<number | null>`toil_hours_per_month(occurrences, per, minutes_each, people,
        (select working_days_per_month from organisation))`.as('hoursPerMonth'),
    ])
    .where(inFamilyOf(painPointId))
    .orderBy('heardOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .orderBy('mentions.id', 'desc')
  return (limit === undefined ? latestFirst : latestFirst.limit(limit)).execute()
}

/** What states, figures and the timeline are read from. */
export type MentionFactRow = Pick<
  Mention,
  'id' | 'teamId' | 'teamName' | 'heardOn' | 'severity' | 'estimate' | 'recordedAt'
>

/** Of all mentions, in the order of recording; some pain points have thousands. */
export async function listMentionFacts(db: Db, painPointId: number): Promise<MentionFactRow[]> {
  return db
    .selectFrom('mentions')
    .innerJoin('teams', 'teams.id', 'mentions.teamId')
    .select([
      'mentions.id',
      'teamId',
      'teams.name as teamName',
      'heardOn',
      'severity',
      'recordedAt',
      estimate,
    ])
    .where(inFamilyOf(painPointId))
    .orderBy('mentions.id')
    .execute()
}

export type SaidResolution = {
  id: number
  kind: 'relieved' | 'declined'
  reason: string | null
  syncId: number | null
  teamId: number | null
  teamName: string | null
  resolvedOn: Day
  recordedAt: Date
  recordedBy: string
}

/** The latest first. */
export async function listResolutions(db: Db, painPointId: number): Promise<SaidResolution[]> {
  return db
    .selectFrom('resolutions')
    .leftJoin('teams', 'teams.id', 'resolutions.teamId')
    .select([
      'resolutions.id',
      'kind',
      'reason',
      'syncId',
      'teamId',
      'teams.name as teamName',
      'resolvedOn',
      'recordedAt',
      'recordedBy',
    ])
    .where(inFamilyOf(painPointId))
    .orderBy('resolvedOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .orderBy('resolutions.id', 'desc')
    .execute()
}

/** Who can handle it today, each once, as first written down. */
export async function listKnownBy(db: Db, painPointId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('knownBy')
    .select('name')
    .where(inFamilyOf(painPointId))
    .groupBy('name')
    .orderBy((eb) => eb.fn.min('recordedAt'))
    .orderBy('name')
    .execute()
  return rows.map((row) => row.name)
}
