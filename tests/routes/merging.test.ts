import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mergePath } from '#app/features/merging/merge-address.ts'
import { listMergeNotes, listMergesOf } from '#app/features/merging/merge-history.queries.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { action as merge, loader as openMerge } from '#app/routes/pain-points.$id_.merge.tsx'
import { action as unmerge } from '#app/routes/pain-points.$id_.unmerge.tsx'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let syncId: number
let later: number
let orders: number
let billing: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  orders = await aTeam(db, { slug: 'orders', name: 'Orders' })
  billing = await aTeam(db, { slug: 'billing', name: 'Billing' })
  syncId = await aSync(db, { teamIds: [orders, billing] })
  later = await aSync(db, { teamIds: [orders, billing], heldOn: '2026-03-16' })
})

let a: number
let b: number
beforeEach(async () => {
  a = await aPainPoint(db, { syncId, teamIds: [orders], title: 'The nightly batch stops' })
  b = await aPainPoint(db, { syncId, teamIds: [orders, billing], title: '夜間バッチが止まる' })
})

const page = async (id: number, search = '', language?: string) => {
  const params = { id: `${id}` }
  const loaded = await openMerge(
    opening(`/pain-points/${id}/merge${search}`, { params, ...(language && { language }) }),
  )
  return loaded.shown
}
const merging = (id: number, form: Record<string, string | string[]>, cookie?: string) =>
  merge(sending(`/pain-points/${id}/merge`, form, { id: `${id}` }, cookie))
const into = (targetId: number, ...sourceIds: number[]) =>
  keyed({ targetId: `${targetId}`, sourceIds: sourceIds.map(String) })
const unmerging = (id: number, form: Record<string, string | string[]> = keyed({}), cookie?: string) =>
  unmerge(sending(`/pain-points/${id}/unmerge`, form, { id: `${id}` }, cookie))
const rootOf = async (id: number) => (await findPainPoint(db, id))?.mergedIntoId ?? id

describe('the page offers', () => {
  test('similar ones in the other language, with the common concepts in the reader’s language', async () => {
    const alike = async (language: string) =>
      (await page(a, '', language)).similar.find(({ painPointId }) => painPointId === b)
    expect((await alike('ja'))?.matched).toContain('バッチ')
    expect((await alike('en'))?.matched).toContain('batch')
  })

  test('what a search finds, without itself and those selected already', async () => {
    const { found } = await page(a, '?q=夜間バッチ')
    expect(found.map(({ painPointId }) => painPointId)).toContain(b)
    const { similar, found: rest } = await page(a, `?q=夜間バッチ&with=${b}`)
    const offered = [...similar, ...rest].map(({ painPointId }) => painPointId)
    expect(offered).not.toContain(a)
    expect(offered).not.toContain(b)
  })
})

describe('the preview', () => {
  test('shows what each brings, and both as one, with each team and ticket counted once', async () => {
    const estimate = { occurrences: 3, per: 'week', minutesEach: 30, people: 1 } as const
    await aMention(db, { syncId: later, teamId: orders, painPointId: a, quote: 'Again', estimate })
    await aTicket(db, { painPointId: a, outcome: 'open' })
    await aTicket(db, { painPointId: b })
    const { preview } = await page(a, `?with=${b}`)
    expect(
      preview?.parts.map((part) => [part.painPointId, part.mentions, part.quotes, part.estimates]),
    ).toEqual([
      [b, 2, 0, 0],
      [a, 2, 1, 1],
    ])
    expect(preview?.after).toMatchObject({
      state: 'in_progress',
      teamNames: ['Billing', 'Orders'],
      mentions: 4,
      tickets: 1,
      notEstimatedTeams: 1,
      hoursPerMonth: expect.closeTo(6.5, 5),
    })
  })

  test('is the result of the merge', async () => {
    await aTicket(db, { painPointId: a, outcome: 'done' })
    const { preview } = await page(a, `?with=${b}`)
    await merging(a, into(b, a))
    const standing = (await findPainPoint(db, b))?.standing
    const { state, cameBack, hoursPerMonth, mentions, notEstimatedTeams } = preview?.after ?? {}
    expect(standing).toMatchObject({ state, cameBack, hoursPerMonth, mentions, notEstimatedTeams, teams: 2 })
  })

  test('keeps the one with the most teams, or the one given', async () => {
    const keptOf = async (search: string) => (await page(a, search)).preview?.parts[0]?.painPointId
    expect(await keptOf(`?with=${b}`)).toBe(b)
    expect(await keptOf(`?with=${b}&keep=${a}`)).toBe(a)
    expect(await keptOf(`?with=${b}&keep=999999`)).toBe(b)
  })

  test('of a merged one shows its root', async () => {
    const c = await aPainPoint(db, { syncId, teamIds: [billing] })
    await merged(db, b, c)
    const { preview, painPointId } = await page(b, `?with=${a}&with=${b}`)
    expect(painPointId).toBe(c)
    expect(preview?.parts.map((part) => part.painPointId).toSorted()).toEqual([a, c].toSorted())
  })

  test.each([
    ['itself', () => `?with=${a}`],
    ['what is not there', () => '?with=999999'],
    ['what is merged into it', () => `?with=${b}`],
  ])('with %s reports that nothing is left to merge', async (_what, search) => {
    await merged(db, b, a)
    expect(await page(a, search())).toMatchObject({ preview: null, isNothingLeft: true })
  })

  test.each(['?with=x', '?with=-1', '?with=1e3', '?with=99999999999999999999', '?keep=x', '?q=%00%ff'])(
    'of an invalid address %s is the page without it',
    async (search) => {
      expect(await page(a, search)).toMatchObject({ preview: null, isNothingLeft: false })
    },
  )
})

describe('a sent merge', () => {
  test('leads to the one kept, with a note of who and when', async () => {
    expect(readRedirect(await merging(a, into(b, a)))).toBe(`/pain-points/${b}?merged=${a}`)
    expect(await listMergeNotes(db, [a], b)).toMatchObject([{ title: 'The nightly batch stops' }])
    expect(await listMergeNotes(db, [b, 999_999], a)).toEqual([])
  })

  test('sent twice is one merge with one answer', async () => {
    const form = into(b, a)
    const answers = [await merging(a, form), await merging(a, form)].map(readRedirect)
    expect(answers[0]).toBe(answers[1])
    expect(await listMergesOf(db, b)).toHaveLength(1)
  })

  test('from a page opened before someone else merged is refused with a sentence', async () => {
    const c = await aPainPoint(db, { syncId, teamIds: [billing] })
    await merging(a, into(b, a))
    const stale = readRefusal(await merging(a, into(c, a)))
    expect(stale).toMatchObject({ status: 422, problems: { '': ['alreadyMerged'] } })
    const crosswise = readRefusal(await merging(b, into(a, b)))
    expect(crosswise).toMatchObject({ status: 422, problems: { '': ['mergedIntoItself'] } })
    expect(await rootOf(a)).toBe(b)
  })

  test.each<[what: string, form: () => Record<string, string | string[]>, field: string]>([
    ['nothing to merge', () => keyed({ targetId: `${b}` }), 'sourceIds'],
    ['no one to stay', () => keyed({ sourceIds: [`${a}`] }), 'targetId'],
    ['an invalid id', () => keyed({ targetId: 'x', sourceIds: [`${a}`] }), 'targetId'],
    ['what is gone', () => into(b, 999_999), 'sourceIds'],
    ['a target that is gone', () => into(999_999, a), 'targetId'],
    ['too many', () => into(b, ...Array.from({ length: 21 }, (_, n) => n + 1)), 'sourceIds'],
    ['no key', () => ({ targetId: `${b}`, sourceIds: [`${a}`] }), 'submissionKey'],
  ])('with %s is refused and merges nothing', async (_what, form, field) => {
    const refusal = readRefusal(await merging(a, form()))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual([field])
    expect(await rootOf(a)).toBe(a)
  })
})

describe('a sent unmerge', () => {
  test('leads back to the restored one, which names its former root; the merge stays in the history', async () => {
    await merging(a, into(b, a))
    expect(readRedirect(await unmerging(a))).toBe(`/pain-points/${a}?unmerged`)
    expect(await rootOf(a)).toBe(a)
    for (const id of [a, b])
      expect(await listMergesOf(db, id)).toMatchObject([
        { sourceId: a, targetId: b, undoneOn: expect.any(String) },
      ])
  })

  test('of one unmerged by someone else leads to the same place', async () => {
    await merging(a, into(b, a))
    const form = keyed({})
    await unmerging(a, form)
    expect(readRedirect(await unmerging(a, form))).toBe(`/pain-points/${a}?unmerged`)
    expect(readRedirect(await unmerging(a))).toBe(`/pain-points/${a}?unmerged`)
  })

  test('reaches what was merged into a merged one', async () => {
    const c = await aPainPoint(db, { syncId, teamIds: [billing] })
    await merged(db, a, b)
    await merged(db, b, c)
    expect((await listMergesOf(db, c)).map(({ sourceId, targetId }) => [sourceId, targetId])).toEqual([
      [b, c],
      [a, b],
    ])
    await unmerging(a)
    expect([await rootOf(a), await rootOf(b)]).toEqual([a, c])
  })
})

test('a viewer cannot open the preview, merge or unmerge', async () => {
  const { cookie } = await anotherReader(db, 'viewer')
  const params = { id: `${a}` }
  expect(await statusThrown(openMerge(opening(mergePath(a), { params, cookie })))).toBe(403)
  expect(await statusThrown(merging(a, into(b, a), cookie))).toBe(403)
  expect(await statusThrown(unmerging(a, keyed({}), cookie))).toBe(403)
  expect(await rootOf(a)).toBe(a)
})

test.each(['999999', '0', '-1', 'abc', '99999999999999999999'])(
  'a pain point %s is not found',
  async (id) => {
    const params = { id }
    expect(await statusThrown(openMerge(opening(`/pain-points/${id}/merge`, { params })))).toBe(404)
    expect(await statusThrown(merge(sending(`/pain-points/${id}/merge`, into(b, a), params)))).toBe(404)
    expect(await statusThrown(unmerge(sending(`/pain-points/${id}/unmerge`, keyed({}), params)))).toBe(404)
  },
)
