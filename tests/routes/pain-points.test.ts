import { beforeAll, describe, expect, test } from 'vitest'
import { archiveCategory } from '#app/features/categories/category.commands.server.ts'
import { action as link, loader as open } from '#app/routes/pain-points.$id._index.tsx'
import { action as edit, loader as openEdit } from '#app/routes/pain-points.$id.edit.tsx'
import { action as unlink } from '#app/routes/pain-points.$id.unlink.tsx'
import { openDatabase } from '#db/client.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { badLines, strangeLines } from '#tests/support/bad-text.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { keyed, opening, sending } from '#tests/support/visit.ts'

let db: Db
let syncId: number
let teamId: number
beforeAll(async () => {
  db = await openTestDatabase(openDatabase)
  teamId = await aTeam(db)
  syncId = await aSync(db, { teamIds: [teamId] })
})

const page = (id: number) => open(opening(`/pain-points/${id}`, { params: { id: `${id}` } }))
const linking = (id: number, ticket: string) =>
  link(sending(`/pain-points/${id}`, keyed({ ticket }), { id: `${id}` }))
const issue = 'https://github.com/acme/shop/issues/7'

test('the page shows the mentions with the latest first', async () => {
  const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
  const later = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-16' })
  await aMention(db, { syncId: later, teamId, painPointId: id, quote: '毎週です' })
  const { mentions } = (await page(id)).shown
  expect(mentions.map((mention) => mention.heardOn)).toEqual(['2026-03-16', '2026-03-02'])
  expect(mentions[0]?.quote).toBe('毎週です')
})

test('a linked ticket stands on the page as not looked at, and can be let go of', async () => {
  const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
  expect(readRedirect(await linking(id, `${issue}#issuecomment-1`))).toBe(`/pain-points/${id}`)
  const { tickets, shown } = await page(id)
  expect(tickets).toMatchObject([{ key: 'acme/shop#7', url: issue, outcome: 'unknown' }])
  expect(shown.painPoint.standing?.state).toBe('in_progress')
  await unlink(sending(`/pain-points/${id}/unlink`, { ticketId: `${tickets[0]?.ticketId}` }, { id: `${id}` }))
  expect((await page(id)).tickets).toEqual([])
})

test.each([
  ['nothing', '', 'required'],
  ['no address', 'OPS-88', 'notAUrl'],
  ['a script', 'javascript:alert(1)', 'urlScheme'],
  ['a password', 'https://me:secret@github.com/acme/shop/issues/7', 'urlCredentials'],
  ['a pull request', 'https://github.com/acme/shop/pull/7', 'urlPullRequest'],
  ['10,000 characters', `https://example.com/${'a'.repeat(10_000)}`, 'urlTooLong'],
])('%s is no ticket: refused beside the field with what was pasted', async (_what, typed, why) => {
  const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
  const refusal = readRefusal(await linking(id, typed))
  expect(refusal).toMatchObject({ status: 422, problems: { ticket: [why] } })
  expect(refusal.typed.ticket ?? '').toBe(typed)
})

describe('editing', () => {
  const editing = (id: number, form: Record<string, string | string[]>) =>
    edit(sending(`/pain-points/${id}/edit`, keyed(form), { id: `${id}` }))
  const described = { title: '手作業が多い', categoryIds: ['2', '3'], knownBy: '佐藤、Mori,佐藤' }

  test('changes title, categories and who knows it, and leaves what was said', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId], knownBy: ['Tanaka'] })
    expect(readRedirect(await editing(id, described))).toBe(`/pain-points/${id}`)
    const { painPoint, knownBy, mentions } = (await page(id)).shown
    expect(painPoint.title).toBe('手作業が多い')
    expect(painPoint.categories.map((category) => category.slug)).toEqual(['deploy', 'performance'])
    expect(knownBy.toSorted()).toEqual(['Mori', '佐藤'])
    expect(mentions).toHaveLength(1)
  })

  test.each(badLines)('is refused for a title of %s, with everything typed kept', async (_what, title) => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
    const refusal = readRefusal(await editing(id, { ...described, title }))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual(['title'])
    expect(refusal.typed).toMatchObject({ knownBy: described.knownBy, categoryIds: ['2', '3'] })
  })

  test.each<[what: string, wrong: Record<string, string | string[]>, field: string]>([
    ['no category', { categoryIds: [] }, 'categoryIds'],
    ['a category that does not exist', { categoryIds: ['999999'] }, 'categoryIds'],
    ['a category that is none', { categoryIds: ['x'] }, 'categoryIds[0]'],
    ['21 people', { knownBy: Array.from({ length: 21 }, (_, n) => `Person ${n}`).join(',') }, 'knownBy'],
    ['a control character in a name', { knownBy: 'a\u0007b' }, 'knownBy'],
  ])('is refused for %s, with everything typed kept', async (_what, wrong, field) => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
    const refusal = readRefusal(await editing(id, { ...described, ...wrong }))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual([field])
    expect(refusal.typed).toMatchObject({ title: described.title })
  })

  test.each(strangeLines)('accepts a title of %s as typed', async (_what, title) => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
    await editing(id, { ...described, title })
    expect((await page(id)).shown.painPoint.title).toBe(title)
  })

  test('still offers an archived category that the pain point has', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId], categoryIds: [1] })
    const other = await aPainPoint(db, { syncId, teamIds: [teamId], categoryIds: [2] })
    await archiveCategory(db, recorderOn('2026-04-01'), 1)
    const offeredFor = async (id: number) => {
      const { categories } = await openEdit(opening(`/pain-points/${id}/edit`, { params: { id: `${id}` } }))
      return categories.map((category) => category.slug)
    }
    expect(await offeredFor(id)).toContain('alerts')
    expect(await offeredFor(other)).not.toContain('alerts')
  })
})

test.each(['999999', '0', '-1', 'abc', '1e3', '99999999999999999999'])(
  'a pain point %s is not found',
  async (id) => {
    const params = { id }
    expect(await statusThrown(open(opening(`/pain-points/${id}`, { params })))).toBe(404)
    expect(await statusThrown(openEdit(opening(`/pain-points/${id}/edit`, { params })))).toBe(404)
    const ticket = keyed({ ticket: issue })
    expect(await statusThrown(link(sending(`/pain-points/${id}`, ticket, params)))).toBe(404)
    const unlinking = unlink(sending(`/pain-points/${id}/unlink`, { ticketId: '1' }, params))
    expect(await statusThrown(unlinking)).toBe(404)
  },
)
