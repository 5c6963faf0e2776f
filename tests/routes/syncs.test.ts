import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { action as finish } from '#app/routes/decisions.$decisionId.finish.tsx'
import { action as reopen } from '#app/routes/decisions.$decisionId.reopen.tsx'
import { loader as list } from '#app/routes/syncs._index.tsx'
import { action as record } from '#app/routes/syncs.$syncId._index.tsx'
import { action as decide } from '#app/routes/syncs.$syncId.decide.tsx'
import { action as mention, loader as search } from '#app/routes/syncs.$syncId.mention.tsx'
import { action as note } from '#app/routes/syncs.$syncId.note.tsx'
import { action as resolve } from '#app/routes/syncs.$syncId.resolve.tsx'
import { loader as open } from '#app/routes/syncs.$syncId.tsx'
import { action as edit, loader as openEdit } from '#app/routes/syncs.$syncId_.edit.tsx'
import { action as hold, loader as openNew } from '#app/routes/syncs.new.tsx'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'
import { listDecisions } from '#tests/support/written-lines.ts'

let db: Db
let orders: number
let billing: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  orders = await aTeam(db)
  billing = await aTeam(db, { slug: 'billing', name: 'Billing' })
})

const today = dayIn('Asia/Tokyo', new Date())
const params = (syncId: number) => ({ syncId: `${syncId}` })
const page = (syncId: number) => open(opening(`/syncs/${syncId}`, { params: params(syncId) }))
const painPoint = (form: Record<string, string | string[]> = {}) =>
  keyed({
    title: '夜間バッチが止まる',
    teamIds: `${orders}`,
    categoryIds: ['1', '2'],
    severity: 'high',
    ...form,
  })
const recording = (syncId: number, form: Record<string, string | string[]>) =>
  record(sending(`/syncs/${syncId}?index`, form, params(syncId)))

test('a sync is opened with its teams and attendees, leads to its page and is first in the list', async () => {
  const form = { heldOn: '2026-04-01', teamIds: [`${orders}`, `${billing}`], attendees: '森、Kim,森' }
  const path = readRedirect(await hold(sending('/syncs/new', keyed(form))))
  const { syncs } = await list(opening('/syncs'))
  expect(`/syncs/${syncs[0]?.id}`).toBe(path)
  const { sync, name } = await page(syncs[0]?.id ?? 0)
  expect(name).toBe('Billing × Orders')
  expect(sync.attendees).toEqual(['森', 'Kim'])
})

test('a link from a team opens the form with that team selected', async () => {
  const { values } = await openNew(opening('/syncs/new?team=billing'))
  expect(values.teamIds).toEqual([billing])
})

test('the list continues after its last sync', async () => {
  const older = await aSync(db, { teamIds: [orders], heldOn: '2026-01-07' })
  const newer = await aSync(db, { teamIds: [orders], heldOn: '2026-01-08' })
  const { syncs } = await list(opening(`/syncs?before=${newer}`))
  expect(syncs[0]?.id).toBe(older)
  expect(syncs.map((sync) => sync.id)).not.toContain(newer)
})

describe('a new pain point', () => {
  test('is recorded with its estimate, its people and its ticket, and the form is empty again', async () => {
    const syncId = await aSync(db, { teamIds: [orders] })
    const form = painPoint({
      occurrences: '３',
      per: 'week',
      minutesEach: '30',
      people: '',
      knownBy: '田中、佐藤',
      ticket: 'https://github.com/acme/shop/issues/88#issuecomment-1',
    })
    expect(readRedirect(await recording(syncId, form))).toBe(`/syncs/${syncId}`)
    const { record } = await page(syncId)
    expect(record.lines).toMatchObject([
      {
        text: '夜間バッチが止まる',
        hoursPerMonth: 6.5,
        severity: 'high',
        tickets: [{ key: 'acme/shop#88' }],
      },
    ])
  })

  test('sent twice with one key is recorded once', async () => {
    const syncId = await aSync(db, { teamIds: [orders] })
    const form = painPoint()
    await Promise.all([recording(syncId, form), recording(syncId, form)])
    expect((await page(syncId)).record.lines).toHaveLength(1)
  })

  test('is mentioned by each of the selected teams', async () => {
    const syncId = await aSync(db, { teamIds: [orders, billing] })
    await recording(syncId, painPoint({ teamIds: [`${orders}`, `${billing}`] }))
    const { record } = await page(syncId)
    expect(record.lines).toMatchObject([{ teams: ['Orders', 'Billing'] }])
  })

  test('of a team outside the sync is refused, and nothing of it is recorded', async () => {
    const syncId = await aSync(db, { teamIds: [orders] })
    const refusal = readRefusal(await recording(syncId, painPoint({ teamIds: `${billing}` })))
    expect(refusal).toMatchObject({ status: 422, problems: { teamIds: ['teamNotHeard'] } })
    expect((await page(syncId)).record.lines).toEqual([])
  })
})

describe('what is open from last time', () => {
  test('is in the order of the conversation: to confirm, then heard last time, then the rest', async () => {
    const team = await aTeam(db, { slug: 'stock' })
    const first = await aSync(db, { teamIds: [team], heldOn: '2026-03-02' })
    const old = await aPainPoint(db, { syncId: first, teamIds: [team], title: 'Old' })
    const fixed = await aPainPoint(db, { syncId: first, teamIds: [team], title: 'Fixed' })
    await aTicket(db, { painPointId: fixed, outcome: 'done' })
    const second = await aSync(db, { teamIds: [team], heldOn: '2026-03-16' })
    const recent = await aPainPoint(db, { syncId: second, teamIds: [team], title: 'Recent' })
    const now = await page(await aSync(db, { teamIds: [team], heldOn: today }))
    const idsOf = (rows: { painPointId: number }[]) => rows.map((row) => row.painPointId)
    expect([now.toConfirm, now.fromLastSync, now.alsoOpen].map(idsOf)).toEqual([[fixed], [recent], [old]])
  })

  test('offers the values of the team’s latest mention', async () => {
    const first = await aSync(db, { teamIds: [orders], heldOn: '2026-05-01' })
    const estimate = { occurrences: 2, per: 'day', minutesEach: 5, people: 3 } as const
    const id = await aPainPoint(db, { syncId: first, teamIds: [orders], severity: 'critical', estimate })
    const now = await aSync(db, { teamIds: [orders], heldOn: today })
    const row = (await page(now)).fromLastSync.find(({ painPointId }) => painPointId === id)
    expect(row?.saidBefore).toEqual([{ painPointId: id, teamId: orders, severity: 'critical', estimate }])
  })

  test('leads back to where the person was typing after one press', async () => {
    const first = await aSync(db, { teamIds: [orders], heldOn: '2026-05-11' })
    const id = await aPainPoint(db, { syncId: first, teamIds: [orders] })
    const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-05-18' })
    const back = `returnTo=${encodeURIComponent(`/syncs/${syncId}/note`)}`
    const path = `/syncs/${syncId}/mention?painPoint=${id}&${back}`
    const form = keyed({ painPointId: `${id}`, teamIds: `${orders}`, severity: 'low' })
    expect(readRedirect(await mention(sending(path, form, params(syncId))))).toBe(`/syncs/${syncId}/note`)
  })

  test.each(['https://evil.test/', '//evil.test', '/\\evil.test'])('never leads to %s', async (returnTo) => {
    const syncId = await aSync(db, { teamIds: [orders] })
    const id = await aPainPoint(db, { syncId, teamIds: [orders] })
    const path = `/syncs/${syncId}/resolve?painPoint=${id}&returnTo=${encodeURIComponent(returnTo)}`
    const form = keyed({ kind: 'relieved', resolvedOn: '2026-03-02' })
    expect(readRedirect(await resolve(sending(path, form, params(syncId))))).toBe('/')
  })
})

test('a pain point of another team is found by two characters in the middle and mentioned by this one', async () => {
  const theirs = await aSync(db, { teamIds: [billing] })
  const id = await aPainPoint(db, { syncId: theirs, teamIds: [billing], title: '今月の売上バッチ' })
  const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-03-09' })
  const path = `/syncs/${syncId}/mention?q=${encodeURIComponent('売上')}`
  const { found } = await search(opening(path, { params: params(syncId) }))
  expect(found).toMatchObject([{ painPointId: id, teams: [{ name: 'Billing' }] }])
  const form = () => keyed({ painPointId: `${id}`, teamIds: `${orders}`, severity: 'medium' })
  expect(readRedirect(await mention(sending(path, form(), params(syncId))))).toBe(`/syncs/${syncId}`)
  const again = readRefusal(await mention(sending(path, form(), params(syncId))))
  expect(again).toMatchObject({ status: 422, problems: { '': ['alreadyMentioned'] } })
})

test('a team that reports it as better relieves the pain point on the day of the sync', async () => {
  const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-06-01' })
  const id = await aPainPoint(db, { syncId, teamIds: [orders] })
  const next = await aSync(db, { teamIds: [orders], heldOn: '2026-06-15' })
  const form = keyed({ kind: 'relieved', teamId: `${orders}`, resolvedOn: '2026-06-20' })
  await resolve(sending(`/syncs/${next}/resolve?painPoint=${id}`, form, params(next)))
  const said = await db.selectFrom('resolutions').selectAll().where('painPointId', '=', id).execute()
  expect(said).toMatchObject([{ kind: 'relieved', resolvedOn: '2026-06-15', syncId: next, teamId: orders }])
})

test('declining needs a reason', async () => {
  const syncId = await aSync(db, { teamIds: [orders] })
  const id = await aPainPoint(db, { syncId, teamIds: [orders] })
  const form = keyed({ kind: 'declined', reason: '', resolvedOn: '2026-03-02' })
  const path = `/syncs/${syncId}/resolve?painPoint=${id}&kind=declined`
  const refusal = readRefusal(await resolve(sending(path, form, params(syncId))))
  expect(refusal).toMatchObject({ status: 422, problems: { reason: ['declinedWithoutReason'] } })
})

test('decisions and notes are on the page, and a decision can be marked done and reopened', async () => {
  const syncId = await aSync(db, { teamIds: [orders] })
  const decision = keyed({ text: '手順書を書く', owner: '田中', dueOn: '2026-04-01' })
  await decide(sending(`/syncs/${syncId}/decide`, decision, params(syncId)))
  await note(sending(`/syncs/${syncId}/note`, keyed({ agendaBlockId: '1', body: 'a\nb' }), params(syncId)))
  const { record } = await page(syncId)
  expect(record.lines).toMatchObject([
    { kind: 'decision', text: '手順書を書く', owner: '田中', dueOn: '2026-04-01' },
    { kind: 'note', text: 'a\nb', agendaBlockId: 1 },
  ])
  const decisionId = `${(await listDecisions(db, syncId))[0]?.id}`
  await finish(sending(`/decisions/${decisionId}/finish`, {}, { decisionId }))
  expect((await listDecisions(db, syncId))[0]?.doneOn).not.toBeNull()
  await reopen(sending(`/decisions/${decisionId}/reopen`, {}, { decisionId }))
  expect((await listDecisions(db, syncId))[0]?.doneOn).toBeNull()
})

test('a team with a mention cannot be removed from its sync', async () => {
  const syncId = await aSync(db, { teamIds: [orders, billing] })
  const id = await aPainPoint(db, { syncId, teamIds: [orders] })
  await aMention(db, { syncId, teamId: billing, painPointId: id })
  const { values } = await openEdit(opening(`/syncs/${syncId}/edit`, { params: params(syncId) }))
  expect(values.teamIds.toSorted()).toEqual([orders, billing].toSorted())
  const form = keyed({ heldOn: '2026-03-02', teamIds: `${orders}`, attendees: '' })
  const refusal = readRefusal(await edit(sending(`/syncs/${syncId}/edit`, form, params(syncId))))
  expect(refusal).toMatchObject({ status: 422, problems: { teamIds: ['teamWasHeard'] } })
})

test.each(['0', '-1', '1e3', 'abc', '999999999999999', '１'])(
  'the sync %s does not exist',
  async (syncId) => {
    expect(await statusThrown(open(opening(`/syncs/${syncId}`, { params: { syncId } })))).toBe(404)
    const form = painPoint({ submissionKey: randomUUID() })
    expect(await statusThrown(record(sending(`/syncs/${syncId}?index`, form, { syncId })))).toBe(404)
  },
)
