import type { Selectable } from 'kysely'
import { addDays, type Day } from '#app/domain/calendar/day.ts'
import type { ResolutionsTable } from '#db/schema.ts'
import type { MergesTable } from '#db/schema-merging.ts'
import { type Random, wholeBetween } from '../random.ts'
import type { Mention } from './mentions.ts'
import { instantOn } from './window.ts'

const shareResolved = 0.3
const mergeEvery = 100

/**
 * About a third of the pain points are resolved some weeks after one of their mentions; those mentioned later come
 * back.
 */
export function makeUpResolutions(
  random: Random,
  mentions: Mention[],
  today: Day,
): Selectable<ResolutionsTable>[] {
  const resolutions: Selectable<ResolutionsTable>[] = []
  const asked = new Set<number>()
  for (const { painPointId, syncId, teamId, heardOn } of mentions) {
    if (asked.has(painPointId)) continue
    asked.add(painPointId)
    if (random() >= shareResolved) continue
    const resolvedOn = addDays(heardOn, wholeBetween(random, 7, 180))
    if (resolvedOn > today) continue
    const isDeclined = random() < 0.2
    const id = resolutions.length + 1
    resolutions.push({
      id,
      painPointId,
      kind: isDeclined ? 'declined' : 'relieved',
      reason: isDeclined ? 'The service is retired next year.' : null,
      syncId,
      teamId,
      resolvedOn,
      recordedAt: instantOn(resolvedOn, id),
      recordedBy: 'bench',
    })
  }
  return resolutions
}

/** One pain point in a hundred is merged into the one before it. */
export function makeUpMerges(painPoints: number, today: Day): Selectable<MergesTable>[] {
  return Array.from({ length: Math.floor(painPoints / mergeEvery) }, (_, index) => ({
    id: index + 1,
    sourceId: (index + 1) * mergeEvery,
    targetId: (index + 1) * mergeEvery - 1,
    mergedOn: today,
    mergedAt: instantOn(today),
    mergedBy: 'bench',
    undoneAt: null,
    undoneBy: null,
  }))
}
