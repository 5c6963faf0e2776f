import fc from 'fast-check'
import { sql } from 'kysely'
import { wouldCycle } from '#app/domain/pain-points/merge.ts'
import { finishRebuild } from '#db/derived/rebuild-summaries.ts'
import type { Tx } from '#db/transaction.ts'
import { anyDay } from '#tests/domain/pain-points/fact-arbitraries.ts'
import { noon } from '#tests/domain/pain-points/fact-builders.ts'
import { type FactRows, loadFacts } from './fact-rows.ts'
import { linkTicket } from './random-facts.ts'

const changes = {
  async takeBackMention(db: Tx, { mentions }: FactRows, { one }: Change) {
    await db
      .deleteFrom('mentions')
      .where('id', '=', pick(mentions, one)?.id ?? 0)
      .execute()
  },
  async moveMention(db: Tx, { mentions, painPoints }: FactRows, { one, other, on }: Change) {
    await db
      .updateTable('mentions')
      .set({ heardOn: on, painPointId: pick(painPoints, other)?.id, severity: 'critical' })
      .where('id', '=', pick(mentions, one)?.id ?? 0)
      .execute()
  },
  async split(db: Tx, { mentions, painPoints }: FactRows, { one, other, on }: Change) {
    const split = pick(painPoints, one)
    const moved = mentions.filter(({ painPointId, id }) => painPointId === split?.id && id % 2 === other % 2)
    if (!split || moved.length === 0) return
    const { id: painPointId } = await db
      .insertInto('painPoints')
      .values({ title: 'もう一つ', createdAt: noon(on), createdBy: 'Mori' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const ids = moved.map(({ id }) => id)
    await db.updateTable('mentions').set({ painPointId }).where('id', 'in', ids).execute()
  },
  async takeBackEstimates(db: Tx, { mentions }: FactRows, { one }: Change) {
    await db
      .updateTable('mentions')
      .set({ occurrences: null, per: null, minutesEach: null, people: null })
      .where('teamId', '=', pick(mentions, one)?.teamId ?? 0)
      .execute()
  },
  async takeBackResolution(db: Tx, { resolutions }: FactRows, { one }: Change) {
    await db
      .deleteFrom('resolutions')
      .where('id', '=', pick(resolutions, one)?.id ?? 0)
      .execute()
  },
  async moveResolution(db: Tx, { resolutions }: FactRows, { one, on }: Change) {
    const id = pick(resolutions, one)?.id ?? 0
    await db.updateTable('resolutions').set({ resolvedOn: on }).where('id', '=', id).execute()
  },
  async seeOutcome(db: Tx, { links }: FactRows, { one, on }: Change) {
    const ticketId = pick(links, one)?.ticketId
    if (ticketId === undefined) return
    await db
      .insertInto('ticketOutcomes')
      .values({ ticketId, outcome: 'done', observedOn: on, observedAt: noon(on), observedBy: 'Mori' })
      .execute()
  },
  async forgetOutcomes(db: Tx, { links }: FactRows, { one }: Change) {
    await db
      .deleteFrom('ticketOutcomes')
      .where('ticketId', '=', pick(links, one)?.ticketId ?? 0)
      .execute()
  },
  async link(db: Tx, { painPoints }: FactRows, { one, other }: Change) {
    const painPointId = pick(painPoints, one)?.id
    if (painPointId !== undefined) await linkTicket(db, painPointId, (other % 4) + 1)
  },
  async unlink(db: Tx, { links }: FactRows, { one }: Change) {
    await db
      .deleteFrom('ticketLinks')
      .where('ticketId', '=', pick(links, one)?.ticketId ?? 0)
      .execute()
  },
  async merge(db: Tx, { painPoints, merges }: FactRows, { one, other, on }: Change) {
    const sourceId = pick(painPoints, one)?.id ?? 0
    const targetId = pick(painPoints, other)?.id ?? 0
    const isMerged = merges.some((merge) => merge.sourceId === sourceId)
    if (isMerged || wouldCycle(sourceId, targetId, merges)) return
    await db
      .insertInto('merges')
      .values({ sourceId, targetId, mergedOn: on, mergedAt: noon(on), mergedBy: 'Mori' })
      .execute()
  },
  async unmerge(db: Tx, { merges }: FactRows, { one, on }: Change) {
    await db
      .updateTable('merges')
      .set({ undoneAt: noon(on), undoneBy: 'Mori' })
      .where('sourceId', '=', pick(merges, one)?.sourceId ?? 0)
      .where('undoneAt', 'is', null)
      .execute()
  },
  async rename(db: Tx, { painPoints }: FactRows, { one }: Change) {
    const id = pick(painPoints, one)?.id ?? 0
    await db.updateTable('painPoints').set({ title: 'リトライ' }).where('id', '=', id).execute()
  },
  async note(db: Tx, { painPoints }: FactRows, { one, other }: Change) {
    const id = pick(painPoints, one)?.id ?? 0
    const notes = other % 3 === 0 ? null : '手順書 **ＤＢ**'
    await db.updateTable('painPoints').set({ notes }).where('id', '=', id).execute()
  },
  async learn(db: Tx, { painPoints }: FactRows, { one, other, on }: Change) {
    const painPointId = pick(painPoints, one)?.id
    if (painPointId === undefined) return
    const learnt = { painPointId, recordedAt: noon(on), recordedBy: 'Mori' }
    await db
      .insertInto('knownBy')
      .values(['Sato', 'Ito', 'Abe'].slice(other % 3).map((name) => ({ ...learnt, name })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
  async forget(db: Tx, { knownBy }: FactRows, { one }: Change) {
    await db
      .deleteFrom('knownBy')
      .where('name', '=', pick(knownBy, one)?.name ?? '')
      .execute()
  },
  async recategorise(db: Tx, { categories }: FactRows, { one, other }: Change) {
    const painPointId = pick(categories, one)?.painPointId
    if (painPointId === undefined) return
    await db.deleteFrom('painPointCategories').where('painPointId', '=', painPointId).execute()
    await db
      .insertInto('painPointCategories')
      .values({ painPointId, categoryId: (other % 3) + 1 })
      .execute()
  },
  async deletePainPoint(db: Tx, { painPoints }: FactRows, { one }: Change) {
    await db
      .deleteFrom('painPoints')
      .where('id', '=', pick(painPoints, one)?.id ?? 0)
      .execute()
  },
  async deleteTicket(db: Tx, { links }: FactRows, { one }: Change) {
    await db
      .deleteFrom('tickets')
      .where('id', '=', pick(links, one)?.ticketId ?? 0)
      .execute()
    await sql`insert into tickets (id, url, tracker, key, created_on, created_at, created_by)
      overriding system value select id, 'https://tickets.example/' || id, 'link', 'T', '2026-01-01', now(), 'Mori'
      from generate_series(1, 4) as id on conflict do nothing`.execute(db)
  },
  async agreeOnWorkingDays(db: Tx, _rows: FactRows, { one }: Change) {
    await db
      .updateTable('organisation')
      .set({ workingDaysPerMonth: 18 + (one % 4) })
      .execute()
    // As the job does a little later.
    await finishRebuild(db)
  },
}

export type Change = { kind: keyof typeof changes; one: number; other: number; on: string }

// why: Object.keys() types the keys as string.
const kinds = Object.keys(changes) as Change['kind'][]

export const anyChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...kinds) },
      { weight: 1, arbitrary: fc.constant('merge' as const) },
    ),
    one: fc.nat(20),
    other: fc.nat(20),
    on: anyDay,
  }),
  { minLength: 1, maxLength: 6 },
)

/** Later changes by people: they correct, delete, merge, unmerge, link and check tickets again. */
export async function change(db: Tx, told: Change): Promise<void> {
  await changes[told.kind](db, await loadFacts(db), told)
}

function pick<Row>(rows: Row[], index: number): Row | undefined {
  return rows[index % Math.max(1, rows.length)]
}
