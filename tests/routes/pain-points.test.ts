import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#app/domain/calendar/day.ts'
import { archiveCategory } from '#app/features/categories/category.commands.server.ts'
import { shownAtMost } from '#app/features/pain-points/story/shortened-story.ts'
import { action as link, loader as open } from '#app/routes/pain-points.$id._index.tsx'
import { action as edit, loader as openEdit } from '#app/routes/pain-points.$id.edit.tsx'
import { action as unlink } from '#app/routes/pain-points.$id.unlink.tsx'
import { loader as openMarkdown } from '#app/routes/pain-points.$id[.]md.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { badLines, strangeLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let syncId: number
let teamId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  teamId = await aTeam(db)
  syncId = await aSync(db, { teamIds: [teamId] })
})

const page = (id: number) => open(opening(`/pain-points/${id}`, { params: { id: `${id}` } }))
const linking = (id: number, ticket: string) =>
  link(sending(`/pain-points/${id}`, keyed({ ticket }), { id: `${id}` }))
const issue = 'https://github.com/acme/shop/issues/7'

test('the page lists the mentions, the latest first', async () => {
  const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
  const later = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-16' })
  await aMention(db, { syncId: later, teamId, painPointId: id, quote: '毎週です' })
  const { mentions } = (await page(id)).shown
  expect(mentions.map((mention) => mention.heardOn)).toEqual(['2026-03-16', '2026-03-02'])
  expect(mentions[0]?.quote).toBe('毎週です')
})

test('of a long story the page shows the latest part, and all of it on request', async () => {
  const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
  for (let day = 1; day <= shownAtMost.mentions; day++) {
    const heldOn = addDays('2026-03-02', day)
    await aMention(db, { syncId: await aSync(db, { teamIds: [teamId], heldOn }), teamId, painPointId: id })
  }
  const { mentions, inAll } = (await page(id)).shown
  expect(mentions.at(-1)?.heardOn).toBe('2026-03-03')
  expect(inAll).toEqual({ mentions: shownAtMost.mentions + 1, teams: null })
  const all = await open(opening(`/pain-points/${id}?whole=yes`, { params: { id: `${id}` } }))
  expect(all.shown.mentions).toHaveLength(shownAtMost.mentions + 1)
  expect(all.shown.inAll).toEqual({ mentions: null, teams: null })
})

test('a linked ticket is shown as not checked yet, and can be unlinked', async () => {
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
])('%s is not a ticket: refused beside the field with the pasted text', async (_what, typed, why) => {
  const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
  const refusal = readRefusal(await linking(id, typed))
  expect(refusal).toMatchObject({ status: 422, problems: { ticket: [why] } })
  expect(refusal.typed.ticket ?? '').toBe(typed)
})

describe('editing', () => {
  const editing = (id: number, form: Record<string, string | string[]>) =>
    edit(sending(`/pain-points/${id}/edit`, keyed(form), { id: `${id}` }))
  const described = { title: '手作業が多い', categoryIds: ['2', '3'], knownBy: '佐藤、Mori,佐藤' }
  const written = async (id: number) => {
    const { painPoint } = await openEdit(opening(`/pain-points/${id}/edit`, { params: { id: `${id}` } }))
    return painPoint.notes
  }

  test('keeps notes as written, shows them as safe HTML, and stores empty ones as none', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
    await editing(id, { ...described, notes: ' # 手順\r\n<script>\n\n- [ ] 再実行 ' })
    expect(await written(id)).toBe('# 手順\n<script>\n\n- [ ] 再実行')
    const [notes] = (await page(id)).shown.notes
    expect(notes?.html).toContain('<h3>手順</h3>\n<p>&lt;script&gt;</p>')
    expect(notes?.html).toContain('aria-label="to do"')
    await editing(id, { ...described, notes: ' \n' })
    expect(await written(id)).toBeNull()
    expect((await page(id)).shown.notes).toEqual([])
  })

  test.each([
    ['20,001 characters', '悩'.repeat(20_001)],
    ['a control character', 'a\u0007b'],
    ['half a character', 'a\ud83d'],
  ])('is refused for notes of %s, with everything typed kept', async (_what, notes) => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
    const refusal = readRefusal(await editing(id, { ...described, notes }))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual(['notes'])
    expect(refusal.typed).toMatchObject({
      title: described.title,
      notes: new URLSearchParams({ notes }).get('notes'),
    })
    expect(await written(id)).toBeNull()
  })

  test('accepts notes of 20,000 characters, and the history has only their beginning', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
    await editing(id, { ...described, notes: '悩'.repeat(20_000) })
    const { shown, history } = await page(id)
    expect(shown.notes[0]?.html).toHaveLength(20_008)
    expect(JSON.stringify(history).length).toBeLessThan(5_000)
  })

  test('changes title, categories and known by, and leaves the mentions', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId], knownBy: ['Tanaka'] })
    expect(readRedirect(await editing(id, described))).toBe(`/pain-points/${id}`)
    const { painPoint, knownBy, mentions } = (await page(id)).shown
    expect(painPoint.title).toBe('手作業が多い')
    expect(painPoint.categories.map((category) => category.slug)).toEqual(['deploy', 'performance'])
    expect(knownBy.toSorted()).toEqual(['Mori', '佐藤'])
    expect(mentions).toHaveLength(1)
  })

  test('needs no category, like a line of the sync', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId], categoryIds: [1] })
    await editing(id, { ...described, categoryIds: [] })
    expect((await page(id)).shown.painPoint.categories).toEqual([])
  })

  test.each(badLines)('is refused for a title of %s, with everything typed kept', async (_what, title) => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
    const refusal = readRefusal(await editing(id, { ...described, title }))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual(['title'])
    expect(refusal.typed).toMatchObject({ knownBy: described.knownBy, categoryIds: ['2', '3'] })
  })

  test.each<[what: string, wrong: Record<string, string | string[]>, field: string]>([
    ['a category that does not exist', { categoryIds: ['999999'] }, 'categoryIds'],
    ['an invalid category', { categoryIds: ['x'] }, 'categoryIds[0]'],
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

describe('as Markdown', () => {
  const markdown = async (id: number, query = '', language?: string) => {
    const args = opening(`/pain-points/${id}.md${query}`, { params: { id: `${id}` }, language })
    const answer = await openMarkdown(args)
    expect(answer.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-cache')
    return answer.text()
  }

  test('it is in the language of the reader, or in the one the address names', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'ログが溢れる' })
    expect(await markdown(id)).toContain('# ログが溢れる\n\n- State: unplanned')
    expect(await markdown(id, '', 'ja')).toContain('- 状態: 未計画')
    expect(await markdown(id, '?language=ja')).toContain('- 状態: 未計画')
    expect(await markdown(id, '?language=xx')).toContain('- State: unplanned')
  })

  test('a merged one has the content of its root', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Kept' })
    const source = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Gone' })
    await merged(db, source, id)
    expect(await markdown(source)).toBe(await markdown(id))
  })

  test('a viewer may read it, a visitor without an account may not', async () => {
    const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
    const { cookie } = await anotherReader(db, 'viewer')
    const as = (cookie: string) =>
      openMarkdown(opening(`/pain-points/${id}.md`, { params: { id: `${id}` }, cookie }))
    expect((await as(cookie)).status).toBe(200)
    expect([302, 401, 403]).toContain(await statusThrown(as('')))
  })
})

test('the page lists similar pain points, without itself', async () => {
  const id = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'VPN drops every morning' })
  const other = await aPainPoint(db, { syncId, teamIds: [teamId], title: '毎朝VPNが切れる' })
  const { similar } = (await page(id)).shown
  expect(similar.map(({ painPointId }) => painPointId)).not.toContain(id)
  expect(similar.find(({ painPointId }) => painPointId === other)?.matched).toContain('vpn')
})

test.each(['999999', '0', '-1', 'abc', '1e3', '99999999999999999999'])(
  'a pain point %s is not found',
  async (id) => {
    const params = { id }
    expect(await statusThrown(open(opening(`/pain-points/${id}`, { params })))).toBe(404)
    expect(await statusThrown(openEdit(opening(`/pain-points/${id}/edit`, { params })))).toBe(404)
    expect(await statusThrown(openMarkdown(opening(`/pain-points/${id}.md`, { params })))).toBe(404)
    const ticket = keyed({ ticket: issue })
    expect(await statusThrown(link(sending(`/pain-points/${id}`, ticket, params)))).toBe(404)
    const unlinking = unlink(sending(`/pain-points/${id}/unlink`, { ticketId: '1' }, params))
    expect(await statusThrown(unlinking)).toBe(404)
  },
)
