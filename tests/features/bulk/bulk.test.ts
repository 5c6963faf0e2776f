import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BulkAct } from '#app/domain/pain-points/bulk-act.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { UnknownChange } from '#app/features/bulk/bulk-change.commands.server.ts'
import {
  describeFurther,
  withdrawDescription,
} from '#app/features/pain-points/description/further-description.commands.server.ts'
import {
  correctMention,
  withdrawMention,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { withdrawResolution } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { linkTicket, observeOutcome, unlinkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aBulkChange, undoChange } from '#tests/support/bulk-change.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-06-30')
const ticket = { tracker: 'link', url: 'https://tickets.example/1', key: 'T-1' } as const

let db: Db
let [syncId, later, orders, billing] = [0, 0, 0, 0]
beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders' })
  billing = await aTeam(db, { slug: 'billing' })
  syncId = await aSync(db, { teamIds: [orders, billing] })
  later = await aSync(db, { teamIds: [orders, billing], heldOn: '2026-03-16' })
})

let a: number
let b: number
beforeEach(async () => {
  a = await aPainPoint(db, { syncId, teamIds: [orders, billing], categoryIds: [1], knownBy: ['Mori'] })
  b = await aPainPoint(db, { syncId, teamIds: [billing], categoryIds: [1, 2], knownBy: [] })
})

const change = async (act: BulkAct, painPointIds = [a, b]) =>
  (await aBulkChange(db, by, painPointIds, act)) ?? expect.fail('nothing was changed')
const figuresOf = (changeId: number) =>
  db
    .selectFrom('bulkChanges')
    .select(['chosen', 'changed', 'leftOut', 'kept', 'undoneBy'])
    .where('id', '=', changeId)
    .executeTakeFirstOrThrow()
const categoriesOf = async (painPointId: number) =>
  (
    await db
      .selectFrom('painPointCategories')
      .select('categoryId')
      .where('painPointId', '=', painPointId)
      .orderBy('categoryId')
      .execute()
  ).map(({ categoryId }) => categoryId)
const namesOf = async (painPointId: number) =>
  (
    await db
      .selectFrom('knownBy')
      .select('name')
      .where('painPointId', '=', painPointId)
      .orderBy('name')
      .execute()
  ).map(({ name }) => name)
const severitiesOf = async (painPointId: number) =>
  (
    await db
      .selectFrom('mentions')
      .select('severity')
      .where('painPointId', '=', painPointId)
      .orderBy('id')
      .execute()
  ).map(({ severity }): Severity => severity)
const stateOf = async (painPointId: number) =>
  await db
    .selectFrom('summaries')
    .select(['state', 'tickets', 'severityRank'])
    .where('painPointId', '=', painPointId)
    .executeTakeFirstOrThrow()

describe('categories', () => {
  test('are added to those without them', async () => {
    const changeId = await change({ kind: 'add_categories', categoryIds: [2] })
    expect([await categoriesOf(a), await categoriesOf(b)]).toEqual([
      [1, 2],
      [1, 2],
    ])
    expect(await figuresOf(changeId)).toMatchObject({ chosen: 2, changed: 1, kept: null })
  })

  test('are removed, even the last one', async () => {
    const changeId = await change({ kind: 'remove_categories', categoryIds: [1] })
    expect([await categoriesOf(a), await categoriesOf(b)]).toEqual([[], [2]])
    await undoChange(db, by, changeId)
    expect([await categoriesOf(a), await categoriesOf(b)]).toEqual([[1], [1, 2]])
  })

  test.each([[[2, 3]], [[]]])('are replaced by the chosen ones: %j', async (categoryIds) => {
    await change({ kind: 'replace_categories', categoryIds })
    expect([await categoriesOf(a), await categoriesOf(b)]).toEqual([categoryIds, categoryIds])
  })

  test('that do not exist are refused', async () => {
    await expect(change({ kind: 'add_categories', categoryIds: [999] })).rejects.toThrow(UnknownId)
  })
})

describe('severity', () => {
  test('is changed in each team’s latest mention and nowhere else', async () => {
    await aMention(db, { syncId: later, teamId: orders, painPointId: a, severity: 'low' })
    const changeId = await change({ kind: 'severity', severity: 'critical' })
    expect(await severitiesOf(a)).toEqual(['medium', 'critical', 'critical'])
    expect(await stateOf(a)).toMatchObject({ severityRank: 4 })
    await undoChange(db, by, changeId)
    expect(await severitiesOf(a)).toEqual(['medium', 'medium', 'low'])
  })

  test('that someone corrected since stays, and so does a deleted mention', async () => {
    const changeId = await change({ kind: 'severity', severity: 'high' })
    const mentions = await db.selectFrom('mentions').select('id').where('painPointId', '=', a).execute()
    await correctMention(db, by, mentions[0]?.id ?? 0, { severity: 'low' })
    await withdrawMention(db, by, mentions[1]?.id ?? 0)
    await undoChange(db, by, changeId)
    expect([await severitiesOf(a), await severitiesOf(b)]).toEqual([['low'], ['medium']])
    expect(await figuresOf(changeId)).toMatchObject({ kept: 1, undoneBy: 'Mori' })
  })
})

describe('people who know it', () => {
  test('are added where they are missing, also on what is merged into it', async () => {
    await merged(db, a, b)
    expect(await aBulkChange(db, by, [b], { kind: 'add_known_by', names: ['Mori'] })).toBeUndefined()
    await change({ kind: 'add_known_by', names: ['Mori', '佐藤'] }, [b])
    expect([await namesOf(a), await namesOf(b)]).toEqual([['Mori'], ['佐藤']])
  })

  test('are removed, also from what is merged into it', async () => {
    await merged(db, a, b)
    const changeId = await change({ kind: 'remove_known_by', names: ['Mori'] }, [b])
    expect(await namesOf(a)).toEqual([])
    await undoChange(db, by, changeId)
    expect(await namesOf(a)).toEqual(['Mori'])
  })

  test('whom someone added again since stay', async () => {
    const changeId = await change({ kind: 'add_known_by', names: ['佐藤'] })
    await withdrawDescription(db, by, a, { categoryIds: [], knownBy: ['佐藤'] })
    await describeFurther(db, recorderOn('2026-07-01'), a, { categoryIds: [], knownBy: ['佐藤'] })
    await undoChange(db, by, changeId)
    expect([await namesOf(a), await namesOf(b)]).toEqual([['Mori', '佐藤'], []])
    expect(await figuresOf(changeId)).toMatchObject({ chosen: 2, changed: 2, kept: 1 })
  })
})

describe('a ticket', () => {
  test('is linked to those it does not serve yet, and is deleted again with its links', async () => {
    const changeId = await change({ kind: 'link_ticket', ticket })
    expect(await stateOf(b)).toMatchObject({ state: 'in_progress', tickets: 1 })
    expect(await aBulkChange(db, by, [a, b], { kind: 'link_ticket', ticket })).toBeUndefined()
    await undoChange(db, by, changeId)
    expect(await stateOf(b)).toMatchObject({ state: 'unplanned', tickets: 0 })
    expect(await db.selectFrom('tickets').select('key').where('url', '=', ticket.url).execute()).toEqual([])
  })

  test('stays when someone recorded an outcome of it or linked it again', async () => {
    const changeId = await change({ kind: 'link_ticket', ticket })
    const { ticketId } = await linkTicket(db, by, { painPointId: a, ticket })
    await observeOutcome(db, by, { ticketId, outcome: 'done', observedOn: '2026-06-30' })
    await unlinkTicket(db, by, { painPointId: a, ticketId })
    await linkTicket(db, recorderOn('2026-07-01'), { painPointId: a, ticket })
    await undoChange(db, by, changeId)
    expect([await stateOf(a), await stateOf(b)]).toMatchObject([{ tickets: 1 }, { tickets: 0 }])
    expect(await figuresOf(changeId)).toMatchObject({ kept: 1 })
  })
})

describe('declining', () => {
  test('leaves out those already declined, and can be undone', async () => {
    await change({ kind: 'decline', reason: 'Rare' }, [a])
    const changeId = await change({ kind: 'decline', reason: 'Costly' })
    expect(await figuresOf(changeId)).toMatchObject({ chosen: 2, changed: 1 })
    await undoChange(db, by, changeId)
    expect([await stateOf(a), await stateOf(b)]).toMatchObject([
      { state: 'declined' },
      { state: 'unplanned' },
    ])
  })

  test('that someone undid since is left as it is', async () => {
    const changeId = await change({ kind: 'decline', reason: 'Rare' })
    const resolutions = await db.selectFrom('resolutions').select('id').where('painPointId', '=', a).execute()
    await withdrawResolution(db, by, resolutions[0]?.id ?? 0)
    await undoChange(db, by, changeId)
    expect(await figuresOf(changeId)).toMatchObject({ kept: 1 })
  })
})

describe('the selected pain points', () => {
  test('are replaced by their roots, once each, without deleted ones', async () => {
    await merged(db, a, b)
    const changeId = await change({ kind: 'add_categories', categoryIds: [3] }, [a, b, 999_999])
    expect(await figuresOf(changeId)).toMatchObject({ chosen: 1, changed: 1, leftOut: 1 })
    expect([await categoriesOf(a), await categoriesOf(b)]).toEqual([[1], [1, 2, 3]])
  })

  test.each([[[999_999]], [[]]])('that no longer exist change nothing', async (gone) => {
    expect(await aBulkChange(db, by, gone, { kind: 'decline', reason: 'Rare' })).toBeUndefined()
  })

  test('and deleted since are counted as kept when the change is undone', async () => {
    const changeId = await change({ kind: 'add_categories', categoryIds: [3] })
    const [mention] = await db.selectFrom('mentions').select('id').where('painPointId', '=', b).execute()
    await withdrawMention(db, by, mention?.id ?? 0)
    await undoChange(db, by, changeId)
    expect(await categoriesOf(a)).toEqual([1])
    expect(await figuresOf(changeId)).toMatchObject({ kept: 1 })
  })
})

describe('undoing', () => {
  test('twice undoes once, and keeps who did it first', async () => {
    const changeId = await change({ kind: 'add_categories', categoryIds: [3] })
    await undoChange(db, by, changeId)
    await change({ kind: 'add_categories', categoryIds: [3] })
    await undoChange(db, { ...by, actor: { id: null, name: 'Ueda' } }, changeId)
    expect(await categoriesOf(a)).toEqual([1, 3])
    expect(await figuresOf(changeId)).toMatchObject({ undoneBy: 'Mori', kept: 0 })
  })

  test('a change that does not exist is refused', async () => {
    await expect(undoChange(db, by, 999_999)).rejects.toThrow(UnknownChange)
  })

  test('removes an added category even if it is the only one left', async () => {
    const changeId = await change({ kind: 'add_categories', categoryIds: [3] })
    await change({ kind: 'remove_categories', categoryIds: [1] }, [a])
    await undoChange(db, by, changeId)
    expect([await categoriesOf(a), await categoriesOf(b)]).toEqual([[], [1, 2]])
    expect(await figuresOf(changeId)).toMatchObject({ kept: 0 })
  })
})
