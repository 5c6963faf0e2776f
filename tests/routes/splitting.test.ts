import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { loader as open } from '#app/routes/pain-points.$id._index.tsx'
import { loader as openSplit, action as split } from '#app/routes/pain-points.$id_.split.tsx'
import { action as undo } from '#app/routes/pain-points.$id_.unsplit.tsx'
import { loader as openMarkdown } from '#app/routes/pain-points.$id[.]md.ts'
import type { Db } from '#db/transaction.ts'
import { type Heard, openSplitScene, type SplitScene } from '#tests/features/splitting/split-scene.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { badLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

type Form = Record<string, string | string[]>

let db: Db
let scene: SplitScene
let heard: Heard
let id: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  scene = await openSplitScene(db)
})
beforeEach(async () => {
  heard = await scene.hear()
  id = heard.painPointId
})

const at = (path: string, painPointId: number, cookie?: string) =>
  opening(`/pain-points/${painPointId}${path}`, {
    params: { id: `${painPointId}` },
    ...(cookie !== undefined && { cookie }),
  })
const page = (painPointId = id, search = '') => open(at(search, painPointId))
const splitPage = (painPointId = id) => openSplit(at('/split', painPointId))
const chosen = (form: Form = {}) =>
  keyed({ title: 'The import stops', mentionIds: `${heard.byBilling}`, ...form })
const splitting = (form: Form = chosen(), painPointId = id, cookie?: string) =>
  split(sending(`/pain-points/${painPointId}/split`, form, { id: `${painPointId}` }, cookie))
const undoing = (painPointId: number, form: Form = keyed({}), cookie?: string) =>
  undo(sending(`/pain-points/${painPointId}/unsplit`, form, { id: `${painPointId}` }, cookie))
const redirected = async (work: Promise<unknown>) =>
  readRedirect(await work.catch((thrown: unknown) => thrown))
const newIdOf = (address: string | null) => Number(/^\/pain-points\/(\d+)\?split$/.exec(address ?? '')?.[1])
const splitOff = async (form?: Form) => newIdOf(readRedirect(await splitting(form)))

describe('the page offers', () => {
  test('mentions with their quotes, categories and tickets', async () => {
    const { title, mentions, categories, tickets, isSplittable } = await splitPage()
    expect(title).toBe('Split “The nightly batch stops”')
    expect(mentions).toMatchObject([
      { id: heard.byBilling, heardOn: '2026-03-02', hoursPerMonth: expect.closeTo(4.333, 3) },
      { id: heard.byOrders, heardOn: '2026-02-02', estimate: null },
    ])
    expect([categories.map(({ id }) => id), tickets.map(({ id }) => id)]).toEqual([[1, 2], [heard.ticketId]])
    expect(isSplittable).toBe(true)
  })

  test('the mentions of merged ones, with their titles', async () => {
    const source = await aPainPoint(db, { syncId: scene.later, teamIds: [scene.orders], title: 'Elsewhere' })
    await merged(db, source, id)
    const { mentions } = await splitPage()
    expect(mentions.map(({ of }) => of)).toEqual(['Elsewhere', undefined, undefined])
    expect(await redirected(splitPage(source))).toBe(`/pain-points/${id}/split`)
  })

  test('nothing when each part has a single mention', async () => {
    const single = await aPainPoint(db, { syncId: scene.later, teamIds: [scene.orders] })
    const other = await aPainPoint(db, { syncId: scene.later, teamIds: [scene.billing] })
    await merged(db, other, single)
    expect(await splitPage(single)).toMatchObject({ isSplittable: false })
  })
})

describe('a sent split', () => {
  test('leads to the new one, which names its origin; both have it in their history', async () => {
    const newId = await splitOff(chosen({ categoryIds: '2', ticketIds: `${heard.ticketId}` }))
    const { shown, splits, splitNotes, tickets } = await page(newId, '?split')
    expect(shown.painPoint).toMatchObject({ title: 'The import stops', categories: [{ id: 2 }] })
    expect(tickets).toMatchObject([{ ticketId: heard.ticketId }])
    expect(splitNotes).toMatchObject({ splitOff: { sourceId: id } })
    expect(splits).toMatchObject([{ targetId: newId, isUndoable: true }])
    const old = await page()
    expect(old.splits).toMatchObject([{ targetId: newId, isUndoable: true }])
    expect(old.history.map(({ act }) => act)).toContain('Split off “The import stops”')
  })

  test('sent twice is one split with one answer', async () => {
    const form = chosen()
    const answers = [await splitting(form), await splitting(form)].map(readRedirect)
    expect(answers[0]).toBe(answers[1])
    expect((await page()).splits).toHaveLength(1)
  })

  test.each<[what: string, form: () => Form, problems: () => Record<string, string[]>]>([
    ['no title', () => chosen({ title: '' }), () => ({ title: ['required'] })],
    [
      'nothing at all',
      () => keyed({ title: '' }),
      () => ({ title: ['required'], mentionIds: ['splitMovesNone'] }),
    ],
    ['no mention', () => keyed({ title: 'x' }), () => ({ mentionIds: ['splitMovesNone'] })],
    [
      'all mentions',
      () => chosen({ mentionIds: [heard.byOrders, heard.byBilling].map(String) }),
      () => ({ mentionIds: ['splitLeavesNone?title=The+nightly+batch+stops'] }),
    ],
    ['an invalid mention', () => chosen({ mentionIds: 'x' }), () => ({ 'mentionIds[0]': ['unknownId'] })],
    ['a mention of another', () => chosen({ mentionIds: '999999' }), () => ({ mentionIds: ['unknownId'] })],
    [
      'a category that it has not',
      () => chosen({ categoryIds: '3' }),
      () => ({ categoryIds: ['unknownId'] }),
    ],
    ['a ticket of another', () => chosen({ ticketIds: '999999' }), () => ({ ticketIds: ['unknownId'] })],
    [
      'no key',
      () => ({ title: 'x', mentionIds: `${heard.byBilling}` }),
      () => ({ submissionKey: ['staleForm'] }),
    ],
  ])(
    'with %s is refused beside the field, with everything typed kept, and moves nothing',
    async (_what, form, problems) => {
      const sent = form()
      const refusal = readRefusal(await splitting(sent))
      expect(refusal).toMatchObject({ status: 422, problems: problems() })
      for (const [name, typed] of Object.entries(sent))
        if (typed !== '') expect(refusal.typed[name]).toEqual(typed)
      expect(await listMentions(db, id)).toHaveLength(2)
    },
  )

  test.each(badLines)('with %s as its title is refused', async (_what, title) => {
    const refusal = readRefusal(await splitting(chosen({ title })))
    expect(Object.keys(refusal.problems)).toEqual(['title'])
  })

  test('of all mentions of a merged one names it and what to do', async () => {
    const source = await aPainPoint(db, { syncId: scene.later, teamIds: [scene.orders], title: 'Elsewhere' })
    await merged(db, source, id)
    const said = (await listMentions(db, id)).find(({ painPointId }) => painPointId === source)
    const refusal = readRefusal(await splitting(chosen({ mentionIds: `${said?.id}` })))
    expect(refusal.problems).toEqual({ mentionIds: ['splitEmptiesMerged?title=Elsewhere'] })
  })

  test('of one team’s mentions of both in one sync names team and day', async () => {
    const source = await aPainPoint(db, { syncId: scene.later, teamIds: [scene.orders] })
    const early = await aMention(db, { syncId: scene.february, teamId: scene.billing, painPointId: source })
    const [late] = (await listMentions(db, source)).filter((mention) => mention.id !== early)
    await merged(db, source, id)
    const again = await aMention(db, { syncId: scene.later, teamId: scene.orders, painPointId: id })
    const refusal = readRefusal(await splitting(chosen({ mentionIds: [`${late?.id}`, `${again}`] })))
    expect(refusal.problems.mentionIds?.[0]).toMatch(/^splitSaidTwice\?team=Orders&day=.*2026/)
  })

  test('from a page opened before someone merged it is refused with a sentence', async () => {
    const root = await aPainPoint(db, { syncId: scene.later, teamIds: [scene.orders] })
    await merged(db, id, root)
    expect(readRefusal(await splitting()).problems).toEqual({ '': ['alreadyMerged'] })
  })
})

describe('an undone split', () => {
  test('leads back to the old one, which names what it contains again; so does the new address', async () => {
    const newId = await splitOff()
    expect(readRedirect(await undoing(newId))).toBe(`/pain-points/${id}?unsplit=${newId}`)
    expect(await redirected(page(newId))).toBe(`/pain-points/${id}?unsplit=${newId}`)
    const { splitNotes, splits } = await page(id, `?unsplit=${newId}`)
    expect(splitNotes).toMatchObject({ putBack: { targetTitle: 'The import stops', undoneBy: 'Mori' } })
    expect(splits).toMatchObject([{ isUndoable: false, undoneOn: expect.any(String) }])
    expect((await page(id, '?unsplit=999999')).splitNotes).toEqual({})
    const markdown = await (await openMarkdown(at('.md', newId))).text()
    expect(markdown).toBe(await (await openMarkdown(at('.md', id))).text())
  })

  test('of one undone by someone else leads to the same place', async () => {
    const newId = await splitOff()
    const form = keyed({})
    for (const sent of [form, form, keyed({})])
      expect(readRedirect(await undoing(newId, sent))).toBe(`/pain-points/${id}?unsplit=${newId}`)
  })

  test('is refused after further recording, with the reason and what to do instead', async () => {
    const newId = await splitOff()
    await aMention(db, { syncId: scene.later, teamId: scene.orders, painPointId: newId })
    await resolvePainPoint(db, recorderOn('2026-04-06'), {
      painPointId: newId,
      kind: 'relieved',
      teamId: scene.orders,
      resolvedOn: '2026-04-01',
    })
    expect(readRedirect(await undoing(newId))).toBe(`/pain-points/${newId}?stuck`)
    expect((await page(newId, '?stuck')).splitNotes).toMatchObject({
      stuck: { split: { sourceId: id }, obstacles: ['mentions', 'resolutions'] },
    })
    expect((await page(id, '?stuck')).splitNotes).toEqual({})
  })

  test('is no longer offered when it was merged instead', async () => {
    const newId = await splitOff()
    await merged(db, newId, id)
    expect((await page()).splits).toMatchObject([{ targetId: newId, isUndoable: false }])
  })
})

test('a viewer sees the split, and can neither split nor undo', async () => {
  const { cookie } = await anotherReader(db, 'viewer')
  const newId = await splitOff()
  expect((await open(at('', id, cookie))).splits).toHaveLength(1)
  expect(await statusThrown(openSplit(at('/split', id, cookie)))).toBe(403)
  expect(await statusThrown(splitting(chosen(), id, cookie))).toBe(403)
  expect(await statusThrown(undoing(newId, keyed({}), cookie))).toBe(403)
  expect(await findPainPoint(db, newId)).toBeDefined()
})

test('a member can split and undo', async () => {
  const { cookie } = await anotherReader(db, 'member')
  const newId = newIdOf(readRedirect(await splitting(chosen(), id, cookie)))
  expect(readRedirect(await undoing(newId, keyed({}), cookie))).toBe(`/pain-points/${id}?unsplit=${newId}`)
})

test.each(['999999', '0', '-1', 'abc', '99999999999999999999'])(
  'a pain point %s is not found',
  async (asked) => {
    const params = { id: asked }
    const path = `/pain-points/${asked}`
    expect(await statusThrown(openSplit(opening(`${path}/split`, { params })))).toBe(404)
    expect(await statusThrown(split(sending(`${path}/split`, chosen(), params)))).toBe(404)
    expect(await statusThrown(undo(sending(`${path}/unsplit`, keyed({}), params)))).toBe(404)
  },
)

test('one that was never split off, and a form without a key, are not found', async () => {
  expect(await statusThrown(undoing(id))).toBe(404)
  expect(await statusThrown(undoing(await splitOff(), {}))).toBe(404)
})
