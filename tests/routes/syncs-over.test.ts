import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { closeSync } from '#app/features/syncs/closing.commands.server.ts'
import { listTeamOverviews } from '#app/features/teams/teams.queries.server.ts'
import { loader as list } from '#app/routes/syncs._index.tsx'
import { action as note } from '#app/routes/syncs.$syncId.note.tsx'
import { action as resolve } from '#app/routes/syncs.$syncId.resolve.tsx'
import { loader as open } from '#app/routes/syncs.$syncId.tsx'
import { action as remove } from '#app/routes/syncs.$syncId_.remove.tsx'
import { action as hold, loader as openNew } from '#app/routes/syncs.new.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
})

const today = dayIn('Asia/Tokyo', new Date())
const params = (syncId: number) => ({ syncId: `${syncId}` })
const page = (syncId: number) => open(opening(`/syncs/${syncId}`, { params: params(syncId) }))
const removing = (syncId: number) => remove(sending(`/syncs/${syncId}/remove`, {}, params(syncId)))

describe('a sync that is over', () => {
  test('shows what was open on its day, and asks for nothing today', async () => {
    const team = await aTeam(db, { slug: 'ledger' })
    const first = await aSync(db, { teamIds: [team], heldOn: '2026-07-01' })
    const old = await aPainPoint(db, { syncId: first, teamIds: [team], title: 'Heard before' })
    const over = await aSync(db, { teamIds: [team], heldOn: '2026-07-15' })
    const later = await aSync(db, { teamIds: [team], heldOn: '2026-09-30' })
    const young = await aPainPoint(db, { syncId: later, teamIds: [team], title: 'Heard after' })
    await aTicket(db, { painPointId: young, outcome: 'done' })
    const shown = await page(over)
    expect([shown.promised, shown.toConfirm, shown.fromLastSync, shown.alsoOpen]).toEqual([[], [], [], []])
    expect(shown.carried?.owed).toEqual([{ painPointId: old, title: 'Heard before', state: 'unplanned' }])
  })

  test('accepts no answer about what was first mentioned after its day', async () => {
    const team = await aTeam(db, { slug: 'vault' })
    const over = await aSync(db, { teamIds: [team], heldOn: '2026-08-03' })
    const later = await aSync(db, { teamIds: [team], heldOn: '2026-10-05' })
    const id = await aPainPoint(db, { syncId: later, teamIds: [team] })
    const path = `/syncs/${over}/resolve?painPoint=${id}`
    const form = (kind: string) => keyed({ kind, reason: 'x', teamId: `${team}`, resolvedOn: '2026-08-03' })
    for (const kind of ['relieved', 'declined'])
      expect(readRefusal(await resolve(sending(path, form(kind), params(over))))).toMatchObject({
        status: 422,
        problems: { '': ['resolvedBeforeHeard'] },
      })
  })
})

describe('a sync in which nothing was recorded', () => {
  const lastSyncOf = async (teamId: number) =>
    (await listTeamOverviews(db, today)).find(({ id }) => id === teamId)?.lastSyncOn

  test('has heard no team, until something is recorded or it is closed', async () => {
    const team = await aTeam(db, { slug: 'quiet' })
    const empty = await aSync(db, { teamIds: [team], heldOn: '2026-09-01' })
    expect(await lastSyncOf(team)).toBeNull()
    await note(sending(`/syncs/${empty}/note`, keyed({ body: 'all calm' }), params(empty)))
    expect(await lastSyncOf(team)).toBe('2026-09-01')
    const closed = await aSync(db, { teamIds: [team], heldOn: '2026-09-08' })
    expect(await lastSyncOf(team)).toBe('2026-09-01')
    await closeSync(db, recorderOn('2026-09-08'), closed)
    expect(await lastSyncOf(team)).toBe('2026-09-08')
  })

  test('can be removed; one with recorded lines cannot', async () => {
    const team = await aTeam(db, { slug: 'slip' })
    const empty = await aSync(db, { teamIds: [team], heldOn: '2026-09-02' })
    expect(readRedirect(await removing(empty))).toBe('/syncs')
    expect(await statusThrown(page(empty))).toBe(404)
    const used = await aSync(db, { teamIds: [team], heldOn: '2026-09-03' })
    await aPainPoint(db, { syncId: used, teamIds: [team] })
    expect(readRedirect(await removing(used))).toBe(`/syncs/${used}`)
    expect((await page(used)).record.lines).toHaveLength(1)
  })
})

describe('a second sync of a team on one day', () => {
  const form = (teamId: number, more = {}) =>
    keyed({ heldOn: '2026-09-10', teamIds: `${teamId}`, attendees: 'Mori', ...more })

  test('is reported, with a link to the first one and everything typed kept, and accepted on confirmation', async () => {
    const team = await aTeam(db, { slug: 'twice' })
    const first = readRedirect(await hold(sending('/syncs/new', form(team))))
    const answer = await hold(sending('/syncs/new', form(team)))
    expect(readRefusal(answer)).toMatchObject({
      status: 409,
      problems: { '': ['sameDaySync'] },
      typed: { attendees: 'Mori' },
    })
    expect(answer).toMatchObject({ data: { sameDay: [{ id: Number(first?.split('/').at(-1)) }] } })
    const second = readRedirect(await hold(sending('/syncs/new', form(team, { another: 'yes' }))))
    expect(second).not.toBe(first)
  })

  test('is reported when the form opens with the team in its address', async () => {
    const team = await aTeam(db, { slug: 'known' })
    const id = await aSync(db, { teamIds: [team], heldOn: today })
    expect((await openNew(opening('/syncs/new?team=known'))).sameDay).toMatchObject([{ id }])
    expect((await openNew(opening('/syncs/new'))).sameDay).toEqual([])
  })
})

test('the list shows for each sync whether it is closed', async () => {
  const team = await aTeam(db, { slug: 'listed' })
  const id = await aSync(db, { teamIds: [team], heldOn: today })
  const closedAt = async () => (await list(opening('/syncs'))).syncs.find((sync) => sync.id === id)?.closedAt
  expect(await closedAt()).toBeNull()
  await closeSync(db, recorderOn(today), id)
  expect(await closedAt()).toEqual(expect.any(Date))
})
