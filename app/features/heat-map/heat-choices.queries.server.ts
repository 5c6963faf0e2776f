import { type RawBuilder, sql } from 'kysely'
import { firstDayOf, lastDayOf, type Month } from '#app/domain/calendar/day.ts'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import type { CategoryColour } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

export type HeatTeam = {
  id: number
  slug: string
  name: string
  isArchived: boolean
  /** Whether it had a sync: in that month, or ever. */
  isHeard: boolean
}

/** The teams of a phase, or all, by name; for a month those that existed by its end. */
export async function listHeatTeams(
  db: Db,
  { phase, period }: { phase: Phase | null; period: Month | null },
): Promise<HeatTeam[]> {
  return db
    .selectFrom('teams')
    .select(['id', 'slug', 'name', sql<boolean>`archived_at is not null`.as('isArchived')])
    .select((period === null ? everHeard : heardIn(period)).as('isHeard'))
    .$if(phase !== null, (teams) => teams.where('phase', '=', phase))
    .$if(period !== null, (teams) => teams.where('createdOn', '<=', lastDayOf(period ?? '')))
    .orderBy('name')
    .orderBy('id')
    .execute()
}

const everHeard = sql<boolean>`exists (select from sync_teams where team_id = teams.id)`

const heardIn = (month: Month): RawBuilder<boolean> => sql`teams.id in (
  select team_id from syncs join sync_teams on sync_id = syncs.id
  where held_on between ${firstDayOf(month)} and ${lastDayOf(month)}
)`

export type HeatCategory = {
  id: number
  slug: string
  nameEn: string
  nameJa: string
  colour: CategoryColour
  isArchived: boolean
}

/** Every category, archived ones too, by id. */
export async function listHeatCategories(db: Db): Promise<HeatCategory[]> {
  return db
    .selectFrom('categories')
    .select([
      'id',
      'slug',
      'nameEn',
      'nameJa',
      'colour',
      sql<boolean>`archived_at is not null`.as('isArchived'),
    ])
    .orderBy('id')
    .execute()
}
