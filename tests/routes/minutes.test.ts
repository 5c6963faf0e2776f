import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#app/domain/calendar/day.ts'
import { issueApiToken } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'
import { action as close } from '#app/routes/syncs.$syncId_.close.tsx'
import { loader as openMinutes } from '#app/routes/syncs.$syncId_.minutes.tsx'
import { loader as openMarkdown } from '#app/routes/syncs.$syncId_.minutes[.]md.ts'
import { action as reopen } from '#app/routes/syncs.$syncId_.reopen.tsx'
import { loader as openNew } from '#app/routes/syncs.new.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { anotherReader, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let orders: number
let billing: number
let syncId: number
let today: string
beforeAll(async () => {
  db = await openDatabaseForRequests()
  // Routes use the clock of the machine, so the test follows it.
  today = (await openRequestContext(opening('/'))).today
  orders = await aTeam(db, { slug: 'orders', name: 'Orders', cadenceDays: 30 })
  billing = await aTeam(db, { slug: 'billing', name: 'Billing', cadenceDays: 7 })
  syncId = await aSync(db, {
    teamIds: [orders, billing],
    heldOn: today,
    attendees: ['森', 'Kim'],
    facilitator: '森',
    templateId: 2,
  })
  await aPainPoint(db, { syncId, teamIds: [orders], title: 'ログが溢れる' })
})

const at = (id: number | string = syncId) => ({ params: { syncId: String(id) } })
const markdown = async (query: string, language?: string) => {
  const answer = await openMarkdown(opening(`/syncs/x/minutes.md${query}`, { ...at(), language }))
  expect(answer.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8')
  expect(answer.headers.get('Cache-Control')).toBe('private, no-cache')
  return answer.text()
}

describe('the minutes', () => {
  test('are in the language of the reader, or in the one the address names', async () => {
    expect(await markdown('')).toContain('## New pain points')
    expect(await markdown('', 'ja')).toContain('## 新しい悩み')
    expect(await markdown('?language=ja')).toContain('## 新しい悩み')
    expect(await markdown('?language=xx')).toContain('## New pain points')
    const { said } = await openMinutes(opening('/syncs/x/minutes?language=ja', at()))
    expect([said.language, said.parts[0]?.groups[0]?.heading]).toEqual(['ja', '新しい悩み'])
  })

  test('are the same on the page and in Markdown', async () => {
    const { said } = await openMinutes(opening('/syncs/x/minutes', at()))
    const text = await markdown('')
    for (const { groups } of said.parts) {
      for (const { items } of groups) for (const item of items) expect(text).toContain(item.text)
    }
  })

  test.each(['0', '-1', 'x', '1e3', '999999', "1'"])('of the sync "%s" do not exist', async (id) => {
    expect(await statusThrown(openMinutes(opening('/x', at(id))))).toBe(404)
    expect(await statusThrown(openMarkdown(opening('/x', at(id))))).toBe(404)
    expect(await statusThrown(close(sending('/x', {}, at(id).params)))).toBe(404)
    expect(await statusThrown(reopen(sending('/x', {}, at(id).params)))).toBe(404)
  })

  test('can be read by a viewer, and as Markdown by a program with a token', async () => {
    const { cookie, personId } = await anotherReader(db, 'viewer')
    await openMinutes(opening('/syncs/x/minutes', { ...at(), cookie }))
    const wanted = { personId, name: 'minutes', scope: 'read', days: 90 } as const
    const { token } = await issueApiToken(db, await openRequestContext(opening('/')), wanted)
    const withToken = (authorization: string) => {
      const args = opening('/syncs/x/minutes.md', { ...at(), cookie: '' })
      args.request.headers.set('Authorization', authorization)
      return openMarkdown(args)
    }
    expect(await (await withToken(`Bearer ${token}`)).text()).toContain('ログが溢れる')
    expect(await statusThrown(withToken('Bearer nayami_none'))).toBe(401)
  })
})

describe('closing', () => {
  test('leads to the minutes, once or twice, and reopening leads back to the sync', async () => {
    const closing = () => close(sending('/x', {}, at().params))
    expect(readRedirect(await closing())).toBe(`/syncs/${syncId}/minutes`)
    const { closedAt } = await openMinutes(opening('/x', at()))
    expect(readRedirect(await closing())).toBe(`/syncs/${syncId}/minutes`)
    expect((await openMinutes(opening('/x', at()))).closedAt).toEqual(closedAt)
    expect(readRedirect(await reopen(sending('/x', {}, at().params)))).toBe(`/syncs/${syncId}`)
    expect((await findSync(db, syncId))?.closedAt).toBeNull()
  })

  test('a sync of tomorrow stays open', async () => {
    const tomorrow = await aSync(db, { teamIds: [billing], heldOn: addDays(today, 1) })
    expect(readRedirect(await close(sending('/x', {}, at(tomorrow).params)))).toBe(`/syncs/${tomorrow}`)
    expect((await findSync(db, tomorrow))?.closedAt).toBeNull()
  })

  test('is not for viewers', async () => {
    const { cookie } = await anotherReader(db, 'viewer')
    expect(await statusThrown(close(sending('/x', {}, at().params, cookie)))).toBe(403)
    expect(await statusThrown(reopen(sending('/x', {}, at().params, cookie)))).toBe(403)
  })
})

describe('the next sync', () => {
  test('is proposed by the shortest cadence, and its form starts with these teams, agenda and people', async () => {
    const alone = await aSync(db, {
      teamIds: [orders],
      heldOn: today,
      attendees: ['森', 'Kim'],
      facilitator: '森',
      templateId: 2,
    })
    const { proposed, next } = await openMinutes(opening('/x', at(alone)))
    expect(next).toBeUndefined()
    const { values, lastDay } = await openNew(opening(proposed?.to ?? ''))
    expect(values).toMatchObject({
      heldOn: proposed?.on,
      teamIds: [orders],
      templateId: 2,
      attendees: '森, Kim',
      facilitator: '森',
    })
    expect(values.heldOn > today && values.heldOn <= lastDay).toBe(true)
  })

  test('is linked when it is prepared already', async () => {
    const stock = await aTeam(db, { slug: 'stock' })
    const held = await aSync(db, { teamIds: [stock], heldOn: today })
    const prepared = await aSync(db, { teamIds: [stock], heldOn: addDays(today, 14) })
    const nextOf = async (id: number) => (await openMinutes(opening('/x', at(id)))).next
    expect(await nextOf(held)).toEqual({ id: prepared, heldOn: addDays(today, 14) })
    expect(await nextOf(prepared)).toBeUndefined()
  })
})
