import type { HeldSync } from './held-syncs.ts'
import { getId, type StoryIds } from './story-act.ts'
import type { AgendaSlug, CategorySlug } from './team-story.ts'

/** Under which block of an agenda, told by its position, something of a category is talked about. */
const places: Record<AgendaSlug, Record<CategorySlug, number>> = {
  sync: { alerts: 3, deploy: 2, performance: 4, access: 4, 'data-fix': 2 },
  'performance-working-group': { alerts: 3, deploy: 2, performance: 4, access: 5, 'data-fix': 2 },
  'production-meeting': { alerts: 4, deploy: 1, performance: 2, access: 5, 'data-fix': 3 },
  'before-launch': { alerts: 1, deploy: 2, performance: 1, access: 1, 'data-fix': 1 },
}

export function blockAt(ids: StoryIds, { agenda }: Pick<HeldSync, 'agenda'>, position: number): number {
  return getId(ids.blocks, `${agenda} ${position}`)
}

/** The block for what is said of a pain point in a sync, by its first category. */
export function blockOf(ids: StoryIds, sync: HeldSync, [tag]: [CategorySlug, ...CategorySlug[]]): number {
  return blockAt(ids, sync, places[sync.agenda][tag])
}
