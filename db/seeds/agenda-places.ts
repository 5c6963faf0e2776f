import type { HeldSync } from './held-syncs.ts'
import { getId, type StoryIds } from './story-act.ts'
import type { AgendaSlug, CategorySlug } from './team-story.ts'

/** The agenda block, by its position, under which pain points of a category are discussed. */
const places: Record<AgendaSlug, Record<CategorySlug, number>> = {
  sync: { alerts: 3, deploy: 2, performance: 4, access: 4, 'data-fix': 2 },
  'performance-working-group': { alerts: 3, deploy: 2, performance: 4, access: 5, 'data-fix': 2 },
  'production-meeting': { alerts: 4, deploy: 1, performance: 2, access: 5, 'data-fix': 3 },
  'before-launch': { alerts: 1, deploy: 2, performance: 1, access: 1, 'data-fix': 1 },
}

export function blockAt(ids: StoryIds, { agenda }: Pick<HeldSync, 'agenda'>, position: number): number {
  return getId(ids.blocks, `${agenda} ${position}`)
}

/** The block for a pain point in a sync, by its first category. */
export function blockOf(ids: StoryIds, sync: HeldSync, [tag]: [CategorySlug, ...CategorySlug[]]): number {
  return blockAt(ids, sync, places[sync.agenda][tag])
}
