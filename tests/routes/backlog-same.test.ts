import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loader as openSame } from '#app/routes/backlog_.same.tsx'
import { action as dismiss } from '#app/routes/backlog_.same_.dismiss.tsx'
import { action as restore } from '#app/routes/backlog_.same_.restore.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { proposed } from '#tests/support/proposed.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

type Form = Record<string, string | string[]>

let db: Db
let one: number
let other: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  const teamIds = [await aTeam(db, { slug: 'orders' }), await aTeam(db, { slug: 'billing' })]
  const syncId = await aSync(db, { teamIds })
  one = await aPainPoint(db, { syncId, teamIds: teamIds.slice(0, 1), title: '夜間バッチが失敗する' })
  other = await aPainPoint(db, { syncId, teamIds: teamIds.slice(1), title: 'The nightly batch fails' })
  await proposed(db)
})
beforeEach(async () => {
  await restore(sending('/backlog/same/restore', pair()))
})

const page = (search = '', options: { language?: string; cookie?: string } = {}) =>
  openSame(opening(`/backlog/same${search}`, options))
const pair = (form: Form = {}) => keyed({ painPointId: `${one}`, otherId: `${other}`, ...form })
const dismissing = (form: Form, search = '', cookie?: string) =>
  dismiss(sending(`/backlog/same/dismiss${search}`, form, {}, cookie))

test('the page names the common concepts in the reader’s language', async () => {
  const matched = async (language: string) => (await page('', { language })).pairs[0]?.matched
  expect(await matched('ja')).toContain('バッチ')
  expect(await matched('en')).toContain('batch')
})

test('one press removes a pair for everyone and offers the undo, which brings it back', async () => {
  const answer = readRedirect(await dismissing(pair()))
  expect(answer).toBe(`/backlog/same?told=${one}-${other}`)
  const after = await page(`?told=${one}-${other}`)
  expect(after.pairs).toEqual([])
  expect(after.told).toMatchObject({
    sourceTitle: '夜間バッチが失敗する',
    targetTitle: 'The nightly batch fails',
  })
  expect(after.notSame).toMatchObject([{ sourceId: one, targetId: other }])
  await restore(sending('/backlog/same/restore', pair()))
  expect(await page()).toMatchObject({ pairs: [{ likeness: expect.any(Number) }], notSame: [] })
})

test('sent twice, or by two people, it is stored once', async () => {
  const form = pair()
  const answers = [await dismissing(form), await dismissing(form), await dismissing(pair())].map(readRedirect)
  expect(new Set(answers).size).toBe(1)
  expect((await page()).notSame).toHaveLength(1)
})

test('the list then continues from the same place', async () => {
  const place = '?after=0.5-9-12'
  expect(readRedirect(await dismissing(pair(), place))).toBe(`/backlog/same${place}&told=${one}-${other}`)
})

describe('refused is', () => {
  test.each<[what: string, form: () => Form]>([
    ['no pair', () => keyed({})],
    ['one with itself', () => pair({ otherId: `${one}` })],
    ['what is gone', () => pair({ otherId: '999999' })],
    ['what is no id', () => pair({ painPointId: 'x' })],
    ['a form without a key', () => ({ painPointId: `${one}`, otherId: `${other}` })],
  ])('%s', async (_what, form) => {
    expect(await statusThrown(dismissing(form()))).toBe(404)
    expect((await page()).notSame).toEqual([])
  })

  test('a viewer, who can still read the page', async () => {
    const { cookie } = await anotherReader(db, 'viewer')
    expect((await page('', { cookie })).pairs).toHaveLength(1)
    expect(await statusThrown(dismissing(pair(), '', cookie))).toBe(403)
    expect(await statusThrown(restore(sending('/backlog/same/restore', pair(), {}, cookie)))).toBe(403)
  })
})

test.each([
  '?after=x',
  '?after=0.5',
  '?after=2-1-1',
  '?after=NaN-1-2',
  '?after=0.5-0-1',
  '?told=1',
  '?told=%00',
])('an invalid address %s is the first page', async (search) => {
  expect(await page(search)).toMatchObject({ after: null, pairs: [{}] })
})

test('a place after the last pair is an empty page, not the first', async () => {
  expect(await page('?after=0-1-1')).toMatchObject({ after: { likeness: 0 }, pairs: [], next: null })
})
