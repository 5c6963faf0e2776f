import { beforeAll, describe, expect, test } from 'vitest'
import { actions, pages } from '#app/features/search/pages.ts'
import { loader as open } from '#app/routes/search.tsx'
import { loader as answer } from '#app/routes/search[.]json.ts'
import type { FoundGroup } from '#app/ui/found.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { aView } from '#tests/support/a-view.ts'
import { statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { anotherReader, opening } from '#tests/support/route-request.ts'
import { addressOf, listRouteRoles } from '#tests/support/route-roles.ts'

let db: Db
let batch: number
let other: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  const orders = await aTeam(db, { slug: 'orders', name: '受注チーム' })
  for (let number = 0; number < 12; number++)
    await aTeam(db, { slug: `many-${number}`, name: `Many ${number}` })
  const syncId = await aSync(db, { teamIds: [orders] })
  batch = await aPainPoint(db, { syncId, teamIds: [orders], title: '夜間バッチが止まる' })
  other = await aPainPoint(db, { syncId, teamIds: [orders], title: 'The nightly batch stops' })
  const url = 'https://acme.atlassian.net/browse/OPS-128'
  await aTicket(db, { painPointId: batch, url, tracker: 'jira', key: 'OPS-128' })
})

async function find(q: string, { language, cookie }: { language?: string; cookie?: string } = {}) {
  const path = `/search.json?${new URLSearchParams({ q })}`
  const response = await answer(opening(path, { ...(language && { language }), ...(cookie && { cookie }) }))
  const { groups }: { groups: FoundGroup[] } = await response.json()
  return groups
}

const addressesOf = (groups: FoundGroup[]) => groups.flatMap(({ found }) => found.map(({ to }) => to))
const namesOf = (groups: FoundGroup[]) => groups.map(({ name }) => name)

test('without a text it lists places and actions, and searches nothing', async () => {
  const groups = await find('')
  expect(namesOf(groups)).toEqual(['Actions', 'Pages'])
  expect(addressesOf(groups)).toEqual([...actions, ...pages].map(([to]) => to))
})

test('a saved view is found by its name, by those who may open it', async () => {
  const [{ personId, cookie }, another] = [
    await anotherReader(db, 'member'),
    await anotherReader(db, 'member'),
  ]
  const id = await aView(db, personId, { name: '夜間アラート', search: '?sort=heard' })
  const toIt = { to: `/backlog?sort=heard&view=${id}`, title: '夜間アラート' }
  expect(await find('アラート', { cookie })).toContainEqual({ name: 'Saved views', found: [toIt] })
  expect(addressesOf(await find('アラート', another))).not.toContain(toIt.to)
})

test('a page is found by its name in either language, and shown in the reader’s', async () => {
  for (const [language, title] of [
    ['ja', 'バックログ'],
    ['en', 'Backlog'],
  ] as const)
    for (const text of ['ばっくろ', 'BACKLOG'])
      expect((await find(text, { language })).flatMap(({ found }) => found)).toContainEqual({
        to: '/backlog',
        title,
      })
})

test('a team is found by a part of its name or short name, whatever the width, case and kana', async () => {
  for (const text of ['受注', 'ＯＲＤＥＲ', '注チーム', '注ちーむ'])
    expect(addressesOf(await find(text))).toContain('/teams/orders')
})

test('a pain point is found by its title, with its state and teams', async () => {
  const [group] = await find('夜間ばっち', { language: 'ja' })
  expect(group).toMatchObject({ name: '悩み', found: [{ to: `/pain-points/${batch}` }] })
  expect(group?.found[0]?.hint).toMatch(/ · 受注チーム$/)
})

test('with less than two characters neither teams nor pain points nor tickets are searched', async () => {
  for (const text of ['夜', 'o', '1'])
    expect(namesOf(await find(text)).filter((name) => /^(Teams|Tickets)$/.test(name))).toEqual([])
  expect(addressesOf(await find('夜'))).toEqual([])
})

test('a pain point is found by its number, however short, with the actions on it', async () => {
  for (const text of [`#${batch}`, `${batch}`, `＃${batch}`]) {
    const groups = await find(text)
    expect(addressesOf(groups).slice(0, 4)).toEqual([
      `/pain-points/${batch}`,
      `/pain-points/${batch}/merge`,
      `/pain-points/${batch}/split`,
      `/pain-points/${batch}/edit`,
    ])
    expect(namesOf(groups).slice(0, 2)).toEqual(['Pain points', 'Actions'])
  }
})

test('a merged one is still found by its number', async () => {
  await merged(db, other, batch)
  expect(addressesOf(await find(`#${other}`))).toContain(`/pain-points/${other}`)
})

test('a ticket is found by its key', async () => {
  const groups = await find('ops-12')
  expect(groups).toMatchObject([{ name: 'Tickets', found: [{ title: 'OPS-128' }] }])
  expect(await find('ops-')).toEqual([])
})

test('at most 30 results are given, and at most 8 of a kind that is searched', async () => {
  const groups = await find('many')
  expect(groups).toMatchObject([{ name: 'Teams' }])
  expect(groups[0]?.found).toHaveLength(8)
  expect(addressesOf(await find('')).length).toBeLessThanOrEqual(30)
})

test.each([
  "'; drop table teams; --",
  '%',
  '%%',
  '__',
  '\\\\',
  '((((',
  '<script>alert(1)</script>',
  '\0\0',
  '\ud800\ud800',
  '99999999999999999999',
  '#0',
  '-77',
  'x'.repeat(5000),
])('%j finds nothing and causes no error', async (text) => {
  expect(await find(text)).toEqual([])
})

test('people are offered only what they may open', async () => {
  const admin = addressesOf(await find(''))
  const { cookie: member } = await anotherReader(db, 'member')
  const { cookie: viewer } = await anotherReader(db, 'viewer')
  const ofMember = addressesOf(await find('', { cookie: member }))
  const ofViewer = addressesOf(await find('', { cookie: viewer }))
  expect(admin).toContain('/settings/audit')
  expect(ofMember).not.toContain('/settings/audit')
  expect(ofMember).toContain('/syncs/new')
  expect(ofViewer).not.toContain('/syncs/new')
  expect(ofViewer).toContain('/account')
  expect(addressesOf(await find(`#${batch}`, { cookie: viewer }))).toEqual([`/pain-points/${batch}`])
})

test('a visitor without an account finds nothing', async () => {
  expect(await statusThrown(answer(opening('/search.json?q=orders', { cookie: '' })))).toBe(302)
  expect(await statusThrown(open(opening('/search?q=orders', { cookie: '' })))).toBe(302)
})

test('the page has the same results', async () => {
  const page = await open(opening('/search?q=orders'))
  expect(page).toMatchObject({ asked: 'orders', groups: await find('orders') })
})

describe('a place is offered to the role its route requires', () => {
  const routes = listRouteRoles().map((route) => ({ ...route, address: addressOf(route.file) || '/' }))
  const places: readonly (readonly [to: string, who: string, name: string])[] = [...pages, ...actions]
  test.each(places)('%s for a %s', (to, who) => {
    const route = routes.find(
      ({ address, file }) => address === to && file.endsWith('.tsx') && file !== 'settings.tsx',
    )
    // Members act on a page that viewers may look at.
    const asked = to === '/backlog/same' ? [route?.loader, 'member'] : [route?.loader]
    expect(asked).toContain(who)
  })
})
