import { sql } from 'kysely'
import type { Phase } from '#app/domain/phase.ts'
import type { CategoryColour } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

export type BacklogTeam = {
  id: number
  slug: string
  name: string
  phase: Phase
  isArchived: boolean
  /** Whether it was ever in a sync. */
  isHeard: boolean
}

/** Every team, archived ones too because their pain points stay, by name. */
export async function listBacklogTeams(db: Db): Promise<BacklogTeam[]> {
  return db
    .selectFrom('teams')
    .select([
      'id',
      'slug',
      'name',
      'phase',
      sql<boolean>`archived_at is not null`.as('isArchived'),
      sql<boolean>`exists (select from sync_teams where team_id = teams.id)`.as('isHeard'),
    ])
    .orderBy('name')
    .orderBy('id')
    .execute()
}

export type BacklogCategory = {
  id: number
  slug: string
  nameEn: string
  nameJa: string
  colour: CategoryColour
  isArchived: boolean
}

/** Every category, archived ones too, by id. */
export async function listBacklogCategories(db: Db): Promise<BacklogCategory[]> {
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
