import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loader as openList } from '#app/routes/backlog._index.tsx'
import { action as change, loader as openPreview } from '#app/routes/backlog_.change.tsx'
import { loader as openHistory } from '#app/routes/backlog_.changes._index.tsx'
import { action as undo } from '#app/routes/backlog_.changes.$id.undo.tsx'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { readRedirect, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let syncId: number
let orders: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  orders = await aTeam(db, { slug: 'orders', name: 'Orders' })
  await aTeam(db, { slug: 'billing', name: 'Billing' })
  syncId = await aSync(db, { teamIds: [orders] })
})

let a: number
let b: number
beforeEach(async () => {
  a = await aPainPoint(db, { syncId, teamIds: [orders], title: 'The nightly batch stops', knownBy: ['Mori'] })
  b = await aPainPoint(db, { syncId, teamIds: [orders], title: '夜間バッチが止まる', categoryIds: [1, 2] })
})

const preview = (search: string, language?: string) =>
  openPreview(opening(`/backlog/change${search}`, language ? { language } : {}))
const sendingChange = (form: Record<string, string | string[]>, search = '', cookie?: string) =>
  change(sending(`/backlog/change${search}`, form, {}, cookie))
const choosing = (...ids: number[]) => ({ chosen: ids.join() })
const undoing = (id: number, search = '', form = keyed({}), cookie?: string) =>
  undo(sending(`/backlog/changes/${id}/undo${search}`, form, { id: `${id}` }, cookie))
const categoriesOf = async (painPointId: number) =>
  (
    await db
      .selectFrom('painPointCategories')
      .select('categoryId')
      .where('painPointId', '=', painPointId)
      .orderBy('categoryId')
      .execute()
  ).map(({ categoryId }) => categoryId)
const made = async (form: Record<string, string | string[]>) => {
  const path = readRedirect(await sendingChange(keyed(form))) ?? ''
  return Number(new URLSearchParams(path.split('?')[1]).get('changed'))
}

describe('the preview', () => {
  test('shows the selected pain points with their number, and which of them are so already', async () => {
    await aTicket(db, { painPointId: a })
    const page = await preview(`?id=${a}&id=${b}&id=${b}&act=decline`)
    expect(page.title).toBe('Decline 2 pain points')
    expect(page.preview?.shown).toMatchObject({
      topic: 'decline',
      total: 2,
      values: { act: 'decline', chosen: `${a},${b}` },
      figures: {
        categories: [
          { categoryId: 1, painPoints: 2 },
          { categoryId: 2, painPoints: 1 },
        ],
        names: [{ name: 'Mori', painPoints: 1 }],
        severities: [{ rank: 2, teams: 2 }],
        withTicket: 1,
        declined: 0,
      },
    })
    expect(page.preview?.shown.first).toMatchObject([
      {
        title: 'The nightly batch stops',
        before: {
          categoryIds: [1],
          severities: ['medium'],
          knownBy: ['Mori'],
          tickets: [{ key: expect.any(String) }],
          isDeclined: false,
        },
      },
      { title: '夜間バッチが止まる', before: { categoryIds: [1, 2], knownBy: [], tickets: [] } },
    ])
  })

  test('of a single one starts with its present values', async () => {
    const valuesFor = async (act: string) => (await preview(`?id=${b}&act=${act}`)).preview?.shown.values
    expect(await valuesFor('add_categories')).toMatchObject({
      act: 'replace_categories',
      categoryIds: [1, 2],
    })
    expect(await valuesFor('severity')).toMatchObject({ act: 'severity', severity: 'medium' })
    expect(await valuesFor('remove_known_by')).toMatchObject({ act: 'remove_known_by' })
  })

  test('links to the other topics with the same selection', async () => {
    const { preview: shown } = await preview(`?id=${a}&id=${b}&act=decline`)
    expect(shown?.paths.severity).toBe(`/backlog/change?id=${a}&id=${b}&act=severity`)
    expect(shown?.mergePath).toBe(`/pain-points/${a}/merge?with=${b}&returnTo=%2Fbacklog`)
    expect((await preview(`?id=${a}&act=decline`)).preview?.mergePath).toBeNull()
  })

  test('shows what was typed without changing anything', async () => {
    const form = keyed({
      act: 'link_ticket',
      ticket: 'https://github.com/acme/shop/issues/9',
      preview: 'yes',
    })
    const answer = await sendingChange({ ...form, ...choosing(a, b) })
    expect(answer).toMatchObject({
      data: {
        act: { kind: 'link_ticket', ticket: { key: 'acme/shop#9' } },
        lastResult: { status: 'success' },
      },
    })
    expect((await preview(`?id=${a}&act=link_ticket`)).preview?.shown.first[0]?.before.tickets).toEqual([])
  })

  test('has its name in the reader’s language', async () => {
    expect((await preview(`?id=${a}`, 'ja')).title).toBe('カテゴリを変更')
    expect((await preview('', 'ja')).title).toBe('悩みの一括変更')
  })

  test('of pain points merged or deleted in the meantime has a message', async () => {
    await merged(db, a, b)
    const { preview: shown } = await preview(`?id=${a}&id=${b}&id=999999`)
    expect(shown).toMatchObject({ ids: [b], merged: 1, gone: 1, hasMoreIds: false })
  })

  test('takes everything the filter finds, and nothing else', async () => {
    const all = await preview('?all=1&q=%22夜間バッチ%22')
    expect(all.preview?.ids).toContain(b)
    expect(all.preview?.ids).not.toContain(a)
    expect((await preview('?all=1&q=team:billing')).reason).toBe('nothingChosen')
  })

  test('of a filter that cannot be read completely changes nothing', async () => {
    expect(await preview('?all=1&q=colour:red')).toMatchObject({ preview: null, reason: 'unreadable' })
  })

  test.each(['', '?id=x', '?id=0', '?id=1e3', '?id=99999999999999999', '?all=2', '?id=999999'])(
    'of an invalid address %s reports that nothing is selected',
    async (search) => {
      expect(await preview(search)).toMatchObject({ preview: null, reason: 'nothingChosen' })
    },
  )

  test('reads at most 200 from the address, and reports it', async () => {
    const ids = Array.from({ length: 201 }, (_, index) => `id=${a + 1000 + index}`)
    const { preview: shown } = await preview(`?id=${a}&${ids.join('&')}`)
    expect(shown).toMatchObject({ ids: [a], hasMoreIds: true, gone: 199 })
  })

  test('links to the merge of up to 20, keeping the first of them in the address', async () => {
    const answer = await preview(`?id=${b}&id=${a}&act=merge`).catch((thrown: unknown) => thrown)
    expect(readRedirect(answer)).toBe(`/pain-points/${a}/merge?with=${b}&returnTo=%2Fbacklog`)
    const alone = await preview(`?id=${a}&act=merge`).catch((thrown: unknown) => thrown)
    expect(readRedirect(alone)).toBe(`/pain-points/${a}/merge?returnTo=%2Fbacklog`)
  })

  test('never returns to another site', async () => {
    expect((await preview('?returnTo=//evil.example')).returnTo).toBe('/')
  })
})

describe('a sent change', () => {
  test('leads back to the list, with what was done and an undo', async () => {
    const search = `?returnTo=${encodeURIComponent('/backlog?q=team:orders')}`
    const form = keyed({ act: 'add_categories', categoryIds: ['2', '3'], ...choosing(a, b) })
    const answer = await sendingChange(form, search)
    const path = readRedirect(answer) ?? ''
    expect(path).toMatch(/^\/backlog\?q=team%3Aorders&changed=\d+$/)
    const { bulk } = await openList(opening(path))
    expect(bulk).toMatchObject({
      returnTo: '/backlog?q=team%3Aorders',
      change: { chosen: 2, changed: 2, undone: null, act: { categories: ['Deploy', 'Performance'] } },
    })
    expect(await categoriesOf(a)).toEqual([1, 2, 3])
  })

  test('sent twice is one change with one answer', async () => {
    const form = keyed({ act: 'replace_categories', categoryIds: '3', ...choosing(a) })
    const answers = [await sendingChange(form), await sendingChange(form)].map(readRedirect)
    expect(answers[0]).toBe(answers[1])
  })

  test.each([
    ['severity', { severity: 'critical' }],
    ['add_known_by', { names: 'Sato、Ueda' }],
    ['remove_known_by', { names: 'Mori' }],
    ['remove_categories', { categoryIds: '1' }],
    ['link_ticket', { ticket: 'https://github.com/acme/shop/issues/9' }],
    ['decline', { reason: 'Rare' }],
  ])('of %s is done and undone', async (act, typed) => {
    const changeId = await made({ act, ...typed, ...choosing(a, b) })
    const [latest] = (await openHistory(opening('/backlog/changes'))).changes
    expect(latest).toMatchObject({ id: changeId, act: { kind: act }, undone: null })
    expect(readRedirect(await undoing(changeId))).toBe('/backlog/changes')
    const [undone] = (await openHistory(opening('/backlog/changes'))).changes
    expect(undone).toMatchObject({ id: changeId, undone: { by: 'Mori', kept: 0 } })
  })
})

describe('undoing', () => {
  test('reports how many were changed since, and returns to the page it was pressed on', async () => {
    const changeId = await made({ act: 'severity', severity: 'critical', ...choosing(a, b) })
    await made({ act: 'severity', severity: 'low', ...choosing(b) })
    const returnTo = `/backlog?changed=${changeId}`
    expect(readRedirect(await undoing(changeId, `?${new URLSearchParams({ returnTo })}`))).toBe(returnTo)
    expect((await openList(opening(returnTo))).bulk.change).toMatchObject({ undone: { kept: 1 }, changed: 2 })
  })

  test('a change that does not exist is not found', async () => {
    expect(await statusThrown(undoing(999_999))).toBe(404)
    expect(await statusThrown(undoing(1, '', { submissionKey: 'x' }))).toBe(404)
  })
})

test('a list without a change, or with an unknown one, shows no message', async () => {
  for (const search of ['?q=', '?changed=999999', '?changed=x'])
    expect((await openList(opening(`/backlog${search}`))).bulk.change).toBeNull()
})

test('everything in the filter means everything in the open group', async () => {
  expect((await openList(opening('/backlog?q=&group=category&in=deploy'))).bulk.line).toBe('category:deploy')
})

test('a viewer sees the history, and can neither change nor undo', async () => {
  const { cookie } = await anotherReader(db, 'viewer')
  const changeId = await made({ act: 'decline', reason: 'Rare', ...choosing(a) })
  expect((await openHistory(opening('/backlog/changes', { cookie }))).changes[0]?.id).toBe(changeId)
  expect(await statusThrown(openPreview(opening('/backlog/change', { cookie })))).toBe(403)
  const form = keyed({ act: 'decline', reason: 'Rare', ...choosing(b) })
  expect(await statusThrown(sendingChange(form, '', cookie))).toBe(403)
  expect(await statusThrown(undoing(changeId, '', keyed({}), cookie))).toBe(403)
})

test('for more than 2,000 at once a narrower filter is required', async () => {
  await inTransaction(db, recorderOn('2026-03-02'), (db) =>
    sql`
      with many as (
        insert into pain_points (title, created_at, created_by)
        select 'No. ' || number, now(), 'Mori' from generate_series(1, 2001) as number returning id
      )
      insert into mentions (pain_point_id, sync_id, team_id, heard_on, severity, recorded_at, recorded_by)
      select id, ${syncId}, ${orders}, '2026-03-02', 'low', now(), 'Mori' from many`.execute(db),
  )
  expect(await preview('?all=1&q=')).toMatchObject({ preview: null, reason: 'tooMany' })
  expect((await preview('?all=1&q=severity:high')).preview).toBeNull()
}, 60_000)
