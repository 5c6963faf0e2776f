import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { UnknownId } from '#app/domain/unknown-id.ts'
import {
  AlreadyMentioned,
  correctMention,
  PainPointGone,
  TeamNotHeard,
  withdrawMention,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { describePainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { listKnownBy, listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-11-21')
const nobody = 999_999
const weekly = { occurrences: 3, per: 'week', minutesEach: 30, people: 1 } as const

let db: Db
let orders: number
let billing: number
let syncId: number
beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders' })
  billing = await aTeam(db, { slug: 'billing' })
})
beforeEach(async () => {
  syncId = await aSync(db, { teamIds: [orders, billing], heldOn: '2026-03-02' })
})

describe('a pain point heard for the first time', () => {
  test('gets a mention by each team on the day of the sync, with quote, severity and estimate', async () => {
    const painPointId = await aPainPoint(db, {
      syncId,
      teamIds: [orders, billing, orders],
      title: '夜間バッチが止まる',
      categoryIds: [2, 1, 2],
      severity: 'high',
      estimate: weekly,
      quote: '毎晩です',
      knownBy: ['Tanaka'],
    })
    expect(await findPainPoint(db, painPointId)).toMatchObject({
      title: '夜間バッチが止まる',
      mergedIntoId: null,
      standing: { state: 'unplanned', severityRank: 3, hoursPerMonth: 13, teams: 2, mentions: 2 },
      categories: [{ slug: 'alerts' }, { slug: 'deploy' }],
      tickets: [],
    })
    const said = { heardOn: '2026-03-02', quote: '毎晩です', estimate: weekly, hoursPerMonth: 6.5 }
    expect(await listMentions(db, painPointId)).toMatchObject([said, said])
    expect(await listKnownBy(db, painPointId)).toEqual(['Tanaka'])
  })

  test('without an estimate is not estimated, not 0 h', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [orders] })
    expect((await findPainPoint(db, painPointId))?.standing).toMatchObject({
      hoursPerMonth: null,
      notEstimatedTeams: 1,
    })
  })

  test.each([
    ['a sync', { syncId: nobody }, new UnknownId('syncId')],
    ['a category', { categoryIds: [1, nobody] }, new UnknownId('categoryIds')],
    ['a team', { teamIds: [nobody] }, new TeamNotHeard()],
  ])('from %s that does not exist is refused, and nothing is stored', async (_what, told, refusal) => {
    const title = `Nothing of ${Object.keys(told)}`
    await expect(aPainPoint(db, { syncId, teamIds: [orders], title, ...told })).rejects.toThrow(refusal)
    expect(await db.selectFrom('painPoints').where('title', '=', title).select('id').execute()).toEqual([])
  })

  test('from a team that was not heard in that sync is refused', async () => {
    const stock = await aTeam(db, { slug: 'stock' })
    await expect(aPainPoint(db, { syncId, teamIds: [orders, stock] })).rejects.toThrow(TeamNotHeard)
  })
})

describe('a pain point heard again', () => {
  let painPointId: number
  let later: number
  beforeEach(async () => {
    painPointId = await aPainPoint(db, { syncId, teamIds: [orders], estimate: weekly })
    later = await aSync(db, { teamIds: [orders, billing], heldOn: '2026-03-16' })
  })

  test('from another team counts for both teams', async () => {
    await aMention(db, { syncId: later, teamId: billing, painPointId, severity: 'critical' })
    expect((await findPainPoint(db, painPointId))?.standing).toMatchObject({
      teams: 2,
      mentions: 2,
      severityRank: 4,
      lastHeardOn: '2026-03-16',
      hoursPerMonth: 6.5,
      notEstimatedTeams: 1,
    })
  })

  test('from the same team in the same sync is refused: one voice counts once', async () => {
    await aMention(db, { syncId: later, teamId: orders, painPointId })
    await expect(aMention(db, { syncId: later, teamId: orders, painPointId })).rejects.toThrow(
      AlreadyMentioned,
    )
  })

  test.each([
    ['that was deleted', () => ({ painPointId: nobody }), new PainPointGone()],
    ['in a sync that does not exist', () => ({ syncId: nobody }), new UnknownId('syncId')],
    ['from a team that does not exist', () => ({ teamId: nobody }), new TeamNotHeard()],
  ])('%s is refused', async (_what, told, refusal) => {
    const mention = { syncId: later, teamId: orders, painPointId, ...told() }
    await expect(aMention(db, mention)).rejects.toThrow(refusal)
  })

  test('after it was merged counts as a mention of its root', async () => {
    const targetId = await aPainPoint(db, { syncId, teamIds: [billing] })
    await merged(db, painPointId, targetId)
    await aMention(db, { syncId: later, teamId: orders, painPointId })
    expect((await listMentions(db, targetId)).map((mention) => mention.painPointId)).toEqual(
      [targetId, painPointId, targetId].toSorted((a, b) => b - a),
    )
    expect(await findPainPoint(db, painPointId)).toMatchObject({ mergedIntoId: targetId, standing: null })
    expect((await findPainPoint(db, targetId))?.standing).toMatchObject({ teams: 2, mentions: 3 })
  })
})

describe('correcting what was recorded', () => {
  test('a corrected mention has the new values and keeps its day and team', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [orders], estimate: weekly, quote: 'はい' })
    const [mention] = await listMentions(db, painPointId)
    await correctMention(db, by, mention?.id ?? 0, { severity: 'low', quote: 'いいえ' })
    expect(await listMentions(db, painPointId)).toMatchObject([
      { severity: 'low', quote: 'いいえ', estimate: null, heardOn: '2026-03-02', teamId: orders },
    ])
    expect((await findPainPoint(db, painPointId))?.standing).toMatchObject({ hoursPerMonth: null })
  })

  test('a pain point described again has exactly the given categories and people', async () => {
    const painPointId = await aPainPoint(db, {
      syncId,
      teamIds: [orders],
      categoryIds: [1, 2],
      knownBy: ['Tanaka', 'Abe'],
    })
    const described = { title: 'Retries hide failures', categoryIds: [2, 3], knownBy: ['Abe', 'Sato'] }
    await describePainPoint(db, by, painPointId, described)
    expect(await findPainPoint(db, painPointId)).toMatchObject({
      title: 'Retries hide failures',
      categories: [{ id: 2 }, { id: 3 }],
    })
    expect((await listKnownBy(db, painPointId)).toSorted()).toEqual(['Abe', 'Sato'])
    await describePainPoint(db, by, painPointId, { ...described, knownBy: [] })
    expect(await listKnownBy(db, painPointId)).toEqual([])
  })

  test('describing a deleted pain point, or with a category that does not exist, is refused', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [orders] })
    const described = { title: 'x', categoryIds: [1], knownBy: [] }
    await expect(describePainPoint(db, by, nobody, described)).rejects.toThrow(PainPointGone)
    await expect(
      describePainPoint(db, by, painPointId, { ...described, categoryIds: [nobody] }),
    ).rejects.toThrow(new UnknownId('categoryIds'))
  })
})

describe('a deleted mention', () => {
  test('leaves the mentions of others', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [orders, billing] })
    const [mention] = await listMentions(db, painPointId)
    await withdrawMention(db, by, mention?.id ?? 0)
    expect((await findPainPoint(db, painPointId))?.standing).toMatchObject({ teams: 1, mentions: 1 })
  })

  test('deletes the pain point when it was the only one', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [orders], knownBy: ['Abe'] })
    const [mention] = await listMentions(db, painPointId)
    await withdrawMention(db, by, mention?.id ?? 0)
    expect(await findPainPoint(db, painPointId)).toBeUndefined()
  })

  test('leaves a pain point that is part of a merge, so that it can be unmerged', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [orders] })
    const targetId = await aPainPoint(db, { syncId, teamIds: [billing] })
    await merged(db, painPointId, targetId)
    const mine = (await listMentions(db, painPointId))[0]
    await withdrawMention(db, by, mine?.id ?? 0)
    expect(await findPainPoint(db, painPointId)).toMatchObject({ mergedIntoId: targetId })
  })

  test('changes nothing when deleted a second time', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [orders] })
    const [mention] = await listMentions(db, painPointId)
    await withdrawMention(db, by, mention?.id ?? 0)
    await expect(withdrawMention(db, by, mention?.id ?? 0)).resolves.toBeUndefined()
  })
})
