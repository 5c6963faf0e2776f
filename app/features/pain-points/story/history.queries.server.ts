import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { inFamilyOf } from '#app/features/pain-points/family-condition.queries.server.ts'
import { estimateOfMention } from '#app/features/pain-points/parts.queries.server.ts'
import type { Database } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

// A mention of a pain point or of one merged into it.

export type Mention = {
  id: number
  painPointId: number
  /** Null when it was heard outside a sync. */
  syncId: number | null
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

/** The latest first; all of them without a limit. */
export async function listMentions(db: Db, painPointId: number, limit = noLimit): Promise<Mention[]> {
  return db
    .selectFrom(latestOfEach(painPointId, limit).as<'mentions'>(sql.id('mentions')))
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
      estimateOfMention.as('estimate'),
      sql<number | null>`toil_hours_per_month(occurrences, per, minutes_each, people,
        (select working_days_per_month from organisation))`.as('hoursPerMonth'),
    ])
    .orderBy('heardOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .orderBy('mentions.id', 'desc')
    .limit(limit)
    .execute()
}

const noLimit = Number.MAX_SAFE_INTEGER

// The latest of each merged one. Exactly in the order of the index, ties included: the planner expects fourteen
// mentions where there are thousands, and would sort them all for anything more.
function latestOfEach(painPointId: number, limit: number): RawBuilder<Selectable<Database['mentions']>> {
  return sql`(
    select latest.* from pain_point_roots member
    cross join lateral (
      select * from mentions where pain_point_id = member.pain_point_id
      order by heard_on desc, recorded_at desc fetch first ${limit} rows with ties
    ) as latest
    where root_id = ${painPointId})`
}

export type ResolutionRow = {
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
export async function listResolutions(db: Db, painPointId: number): Promise<ResolutionRow[]> {
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

/** Who can handle it, each once, as first recorded. */
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
