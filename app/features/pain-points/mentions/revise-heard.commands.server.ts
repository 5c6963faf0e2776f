import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import {
  describeFurther,
  withdrawDescription,
} from '#app/features/pain-points/description/further-description.commands.server.ts'
import { indexTitle } from '#app/features/pain-points/similar/similar-terms.commands.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { PainPointGone } from './mention.commands.server.ts'

/** What one line of a sync records about a pain point. */
export type HeardText = {
  text: string
  categoryIds: number[]
  severity: Severity | null
  estimate: ToilEstimate | null
  knownBy: string[]
}

export type HeardThere = {
  syncId: number
  /** The mentioned pain point, and its root after merges. */
  mentionedId: number
  painPointId: number
  /** New in this sync: the text is its title; otherwise it is the quote. */
  isNew: boolean
}

/** Corrects what a sync recorded. Only differences are written; each team keeps its own values. */
export async function reviseHeard(
  db: Db,
  by: Recorder,
  { syncId, mentionedId, painPointId, isNew }: HeardThere,
  before: HeardText,
  after: HeardText,
): Promise<void> {
  await inTransaction(db, by, async (db) => {
    const isText = before.text !== after.text
    if (isNew && isText) {
      const renamed = await db
        .updateTable('painPoints')
        .set({ title: after.text })
        .where('id', '=', painPointId)
        .returning('id')
        .executeTakeFirst()
      if (!renamed) throw new PainPointGone()
      await indexTitle(db, painPointId, after.text)
    }
    const changes = {
      ...(!isNew && isText && { quote: after.text === '' ? null : after.text }),
      ...(before.severity !== after.severity && { severity: after.severity ?? 'medium' }),
      ...(!isSame(before.estimate, after.estimate) && columnsOf(after.estimate)),
    }
    if (Object.keys(changes).length > 0)
      await db
        .updateTable('mentions')
        .set(changes)
        .where('syncId', '=', syncId)
        .where('painPointId', '=', mentionedId)
        .execute()
    await describeFurther(db, by, painPointId, {
      categoryIds: missingIn(before.categoryIds, after.categoryIds),
      knownBy: missingIn(before.knownBy, after.knownBy),
    })
    await withdrawDescription(db, by, painPointId, {
      categoryIds: missingIn(after.categoryIds, before.categoryIds),
      knownBy: missingIn(after.knownBy, before.knownBy),
    })
  })
}

function missingIn<Item>(those: Item[], items: Item[]): Item[] {
  return items.filter((item) => !those.includes(item))
}

function isSame(before: ToilEstimate | null, after: ToilEstimate | null): boolean {
  return JSON.stringify(columnsOf(before)) === JSON.stringify(columnsOf(after))
}

function columnsOf(estimate: ToilEstimate | null) {
  const { occurrences = null, per = null, minutesEach = null, people = null } = estimate ?? {}
  return { occurrences, per, minutesEach, people }
}
