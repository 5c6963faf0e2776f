import { sql } from 'kysely'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import type { CategoryColour } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

export type BacklogTeam = { id: number; slug: string; name: string; phase: Phase; isArchived: boolean }

const isArchived = sql<boolean>`archived_at is not null`.as('isArchived')

/** Every team, archived ones too because their pain points stay, by name. */
export async function listBacklogTeams(db: Db): Promise<BacklogTeam[]> {
  return db
    .selectFrom('teams')
    .select(['id', 'slug', 'name', 'phase', isArchived])
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
    .select(['id', 'slug', 'nameEn', 'nameJa', 'colour', isArchived])
    .orderBy('id')
    .execute()
}

/** The teams and categories there are. */
export type Known = { teams: readonly BacklogTeam[]; categories: readonly BacklogCategory[] }

type Slugged = { id: number; slug: string }

/** Of those of these slugs; a slug that none has is left out. */
export function idsWith(rows: readonly Slugged[], slugs: string[]): number[] {
  return rows.filter((row) => slugs.includes(row.slug)).map((row) => row.id)
}
