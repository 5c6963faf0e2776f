import type { Selectable } from 'kysely'
import type { KnownByTable, PainPointCategoriesTable, PainPointsTable } from '#db/schema.ts'
import { pick, type Random, wholeBetween } from '../random.ts'
import type { Mention } from './mentions.ts'
import { people, writeNotes, writeTitle } from './words.ts'

export type PainPoints = {
  painPoints: Selectable<PainPointsTable>[]
  painPointCategories: Selectable<PainPointCategoriesTable>[]
  knownBy: Selectable<KnownByTable>[]
}

/** Each pain point is created by its first mention; half of them are known by some people, often one. */
export function makeUpPainPoints(random: Random, mentions: Mention[], categories: number): PainPoints {
  const made: PainPoints = { painPoints: [], painPointCategories: [], knownBy: [] }
  for (const first of firstMentions(mentions)) {
    const { painPointId, recordedAt } = first
    made.painPoints.push({
      id: painPointId,
      title: writeTitle(random, painPointId),
      notes: writeNotes(painPointId),
      createdAt: recordedAt,
      createdBy: 'bench',
    })
    for (const categoryId of someOf(random() < 0.2 ? 2 : 1, () => wholeBetween(random, 1, categories)))
      made.painPointCategories.push({ painPointId, categoryId })
    if (random() < 0.5) continue
    for (const name of someOf(pick(random, [1, 1, 2, 3]), () => pick(random, people)))
      made.knownBy.push({ painPointId, name, recordedAt, recordedBy: 'bench' })
  }
  return made
}

function firstMentions(mentions: Mention[]): Mention[] {
  const first = new Map<number, Mention>()
  for (const mention of mentions) {
    const known = first.get(mention.painPointId)
    if (!known || mention.recordedAt < known.recordedAt) first.set(mention.painPointId, mention)
  }
  return [...first.values()]
}

function someOf<T>(count: number, draw: () => T): Set<T> {
  return new Set(Array.from({ length: count }, draw))
}
