import { beforeAll, describe, expect, test } from 'vitest'
import { loader as open } from '#app/routes/backlog._index.tsx'
import { loader as download } from '#app/routes/backlog[.csv].ts'
import { openDatabase } from '#db/client.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { statusThrown } from '#tests/support/answer.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { opening } from '#tests/support/visit.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase(openDatabase)
  const teamId = await aTeam(db, { slug: 'orders' })
  await aTeam(db, { slug: 'billing', name: 'Billing' })
  const syncId = await aSync(db, { teamIds: [teamId] })
  for (let number = 0; number < 60; number++)
    await aPainPoint(db, { syncId, teamIds: [teamId], title: `Number ${number}`, categoryIds: [2] })
})

const wrongParameters = [
  ['team', 'nobody'],
  ['team', '%00'],
  ['category', "'; drop table teams"],
  ['state', 'closed'],
  ['severity', 'awful'],
  ['phase', 'retired'],
  ['month', '2026-13'],
  ['month', '2026-2'],
  ['month', '0026-01'],
  ['q', 'x'],
  ['q', '%07%07'],
  ['q', '%EF%BF%BD%EF%BF%BD'],
  ['q', 'x'.repeat(201)],
  ['sort', 'title'],
  ['heat', 'share'],
  ['map', 'some'],
  ['after', 'nonsense'],
  ['before', '%F0%9F%94%A5'],
  ['after', cursor('hours 99999999999999999999.000000 1')],
  ['after', cursor("hours 1.000000'::text 1")],
  ['after', cursor('hours 1.000000 0')],
  ['after', cursor('hours 1.000000 99999999999999999')],
  ['after', cursor('teams 1 1')],
  ['before', cursor('hours NaN 1')],
] as const

describe('a parameter that means nothing', () => {
  test.each(wrongParameters)('%s=%s is named, and the rest still filters', async (parameter, value) => {
    const rest = parameter === 'category' ? 'month=2026-03' : 'category=deploy'
    const page = await open(opening(`/backlog?${rest}&${parameter}=${value}`))
    expect(page.wrong.map((wrong) => wrong.parameter)).toEqual([parameter])
    expect(page.slice.totals.painPoints).toBe(60)
    expect(page.slice.rows).toHaveLength(50)
    const nothing = parameter === 'state' ? 'team=billing' : 'state=relieved'
    const other = await open(opening(`/backlog?${nothing}&${parameter}=${value}`))
    expect(other.slice.totals.painPoints).toBe(0)
  })

  test.each(wrongParameters)('%s=%s gives no file but a sentence', async (parameter, value) => {
    const answer = await download(opening(`/backlog.csv?${parameter}=${value}`, { language: 'ja' }))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(/[。]\n$/)
  })

  test('several are all named', async () => {
    const page = await open(opening('/backlog?team=x&state=y&sort=z&severity=high'))
    expect(page.wrong.map((wrong) => wrong.parameter)).toEqual(['team', 'state', 'sort'])
    expect(page.address).toMatchObject({ team: null, state: 'active', sort: 'hours', severity: 'high' })
  })

  test('a very long one is told back shortly', async () => {
    const page = await open(opening(`/backlog?state=${'😴'.repeat(500)}`))
    expect(page.wrong[0]?.value).toBe(`${'😴'.repeat(60)}…`)
  })
})

function cursor(text: string) {
  return Buffer.from(text).toString('base64url')
}

test.each([
  ['hours', '999999999999999999.999999'],
  ['hours', '-1'],
  ['teams', '999999999'],
  ['heard', '2100-12-31'],
  ['age', '2000-01-01'],
  ['severity', '4'],
])('a cursor by %s at %s that nobody was given is still only a place', async (sort, key) => {
  for (const direction of ['after', 'before']) {
    const page = await open(
      opening(`/backlog?sort=${sort}&${direction}=${cursor(`${sort} ${key} 999999999999999`)}`),
    )
    expect(page.wrong).toEqual([])
  }
})

test('the cursors of a page lead on and back', async () => {
  const first = await open(opening('/backlog'))
  const second = await open(opening(`/backlog?after=${first.slice.after}`))
  expect(second.slice.rows).toHaveLength(10)
  expect(second.slice.after).toBeNull()
  const back = await open(opening(`/backlog?before=${second.slice.before}`))
  expect(back.slice.rows).toEqual(first.slice.rows)
  expect(back.slice.before).toBeNull()
})

test('the empty fields of a sent form are tidied from the address', async () => {
  const sent = open(opening('/backlog?q=&team=orders&category=&state=active'))
  const answer = await sent.catch((thrown: Response) => thrown)
  expect(answer instanceof Response && answer.headers.get('Location')).toBe(
    '/backlog?team=orders&state=active',
  )
  expect(await statusThrown(open(opening('/backlog?q=&team=')))).toBe(302)
})

test('the file is named by the day and says what it is', async () => {
  const answer = await download(opening('/backlog.csv?team=orders'))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('Content-Disposition')).toMatch(
    /^attachment; filename="nayami-backlog-\d{4}-\d{2}-\d{2}\.csv"$/,
  )
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes).split('\r\n')).toHaveLength(62)
})

test('a team that never said anything has no hours, which is not 0 h', async () => {
  const page = await open(opening('/backlog?team=billing&state=any'))
  const totals = { painPoints: 0, hoursPerMonth: null, notEstimated: 0, hoursOfTeam: null }
  expect(page.slice).toEqual({ rows: [], before: null, after: null, totals })
})
