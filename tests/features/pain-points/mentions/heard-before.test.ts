import { beforeAll, describe, expect, test } from 'vitest'
import { listLines } from '#app/features/capture/record/lines.queries.server.ts'
import { listOpenForTeams } from '#app/features/pain-points/open/open-for-teams.queries.server.ts'
import { listPeopleHeardBefore } from '#app/features/pain-points/pain-point.queries.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { searchPainPoints } from '#app/features/pain-points/search.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-11-21')
const weekly = { occurrences: 3, per: 'week', minutesEach: 30, people: 1 } as const

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

test('what a sync heard is listed in the order of recording, with new pain points marked', async () => {
  const teamId = await aTeam(db, { slug: 'stock', name: 'Stock' })
  const first = await aSync(db, { teamIds: [teamId], heldOn: '2026-01-05' })
  const second = await aSync(db, { teamIds: [teamId], heldOn: '2026-01-19' })
  const old = await aPainPoint(db, { syncId: first, teamIds: [teamId], title: 'Old' })
  await aPainPoint(db, { syncId: second, teamIds: [teamId], title: 'New', estimate: weekly })
  await aMention(db, { syncId: second, teamId, painPointId: old, quote: 'まだ直らない' })
  await aTicket(db, { painPointId: old, outcome: 'done' })
  expect(await listLines(db, second, [])).toMatchObject([
    { text: 'New', isNew: true, hoursPerMonth: 6.5, tickets: [] },
    {
      text: 'Old',
      isNew: false,
      hoursPerMonth: null,
      quote: 'まだ直らない',
      teams: ['Stock'],
      tickets: [{ key: 'acme/shop#412', outcome: 'done' }],
      categories: [{ nameJa: 'アラート' }],
    },
  ])
  expect(await listLines(db, first, [])).toMatchObject([{ isNew: true }])
})

describe('open pain points from before', () => {
  test('are listed to confirm first, then those of the previous sync, then the rest, without relieved ones', async () => {
    const team = await aTeam(db, { slug: 'orders' })
    const other = await aTeam(db, { slug: 'billing' })
    const march = await aSync(db, { teamIds: [team], heldOn: '2026-03-02' })
    const april = await aSync(db, { teamIds: [team], heldOn: '2026-04-06' })
    const may = await aSync(db, { teamIds: [team, other], heldOn: '2026-05-04' })
    const heard = { syncId: march, teamIds: [team] }
    const rest = await aPainPoint(db, { ...heard, title: 'rest' })
    const confirm = await aPainPoint(db, { ...heard, title: 'to confirm' })
    await aTicket(db, { painPointId: confirm, url: 'https://github.com/acme/shop/issues/1', outcome: 'done' })
    const relieved = await aPainPoint(db, { ...heard, title: 'relieved' })
    await resolvePainPoint(db, by, { painPointId: relieved, kind: 'relieved', resolvedOn: '2026-03-20' })
    const recent = await aPainPoint(db, { syncId: april, teamIds: [team], title: 'previous' })
    const twice = await aPainPoint(db, { ...heard, title: 'said by both', estimate: weekly })
    await aMention(db, { syncId: may, teamId: other, painPointId: twice })

    const open = await listOpenForTeams(db, [team, other], { exceptSyncId: may })
    expect(open.map((painPoint) => [painPoint.title, painPoint.wasInPreviousSync])).toEqual([
      ['to confirm', false],
      ['previous', true],
      ['said by both', false],
      ['rest', false],
    ])
    expect(open[2]).toMatchObject({ teamIds: [team], hoursPerMonth: 6.5 })

    await aMention(db, { syncId: may, teamId: team, painPointId: recent })
    await aMention(db, { syncId: may, teamId: team, painPointId: twice })
    const left = await listOpenForTeams(db, [team, other], { exceptSyncId: may })
    expect(left.map((painPoint) => painPoint.painPointId)).toEqual([confirm, rest])
    const prepared = await listOpenForTeams(db, [team], { exceptSyncId: null })
    expect(prepared).toHaveLength(4)
  })

  test('are none for no teams', async () => {
    expect(await listOpenForTeams(db, [], { exceptSyncId: null })).toEqual([])
  })
})

describe('searching over all teams', () => {
  const titles = async (text: string) =>
    (await searchPainPoints(db, text, { limit: 10 })).map((found) => found.title)

  beforeAll(async () => {
    const teamId = await aTeam(db, { slug: 'search', name: 'Search' })
    const syncId = await aSync(db, { teamIds: [teamId], heldOn: '2026-06-01' })
    const heard = { syncId, teamIds: [teamId] }
    await aPainPoint(db, { ...heard, title: '今月の売上の集計が重い', quote: 'サーバーが落ちる' })
    await aPainPoint(db, { ...heard, title: 'Ｄｅｐｌｏｙ takes 100% of an hour' })
    await aPainPoint(db, {
      ...heard,
      title: '手で再実行',
      quote: '売上が合わないので',
      knownBy: ['Kudo', 'Abe'],
    })
    await aPainPoint(db, { ...heard, title: String.raw`C:\batch_old fails` })
  })

  test.each([
    ['売上', ['今月の売上の集計が重い', '手で再実行']],
    ['deploy', ['Ｄｅｐｌｏｙ takes 100% of an hour']],
    ['ＤＥＰＬＯＹ', ['Ｄｅｐｌｏｙ takes 100% of an hour']],
    ['さーばー', ['今月の売上の集計が重い']],
    [' 再実行 ', ['手で再実行']],
    ['0%', ['Ｄｅｐｌｏｙ takes 100% of an hour']],
    ['h_o', [String.raw`C:\batch_old fails`]],
    [String.raw`:\b`, [String.raw`C:\batch_old fails`]],
    ['売', []],
    ['', []],
    ['%%', []],
    ['__', []],
    ["' or 1=1", []],
  ])('"%s" finds %j', async (text, found) => {
    expect(await titles(text)).toEqual(found)
  })

  test('a merged pain point is found as its root, with the teams and tickets of both', async () => {
    const teamId = await aTeam(db, { slug: 'identity', name: 'Identity' })
    const syncId = await aSync(db, { teamIds: [teamId], heldOn: '2026-06-02' })
    const heard = { syncId, teamIds: [teamId] }
    const target = await aPainPoint(db, { ...heard, title: 'Login storms' })
    const source = await aPainPoint(db, { ...heard, title: 'Sign-in', quote: 'the login page times out' })
    await aTicket(db, { painPointId: source, url: 'https://github.com/acme/shop/issues/7' })
    await merged(db, source, target)
    expect(await searchPainPoints(db, 'times out', { limit: 10 })).toMatchObject([
      {
        painPointId: target,
        title: 'Login storms',
        teams: [{ name: 'Identity' }],
        tickets: [{ url: 'https://github.com/acme/shop/issues/7' }],
      },
    ])
  })

  test('attendees of earlier syncs are suggested once each, by name', async () => {
    expect(await listPeopleHeardBefore(db)).toEqual(['Abe', 'Kudo'])
  })
})
