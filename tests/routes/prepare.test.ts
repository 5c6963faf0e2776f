import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#app/domain/calendar/day.ts'
import { archiveAgenda } from '#app/features/agenda/agenda.commands.server.ts'
import { findAgenda } from '#app/features/agenda/agenda.queries.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'
import { loader as openOverview } from '#app/routes/_index.tsx'
import { action as edit, loader as openEdit } from '#app/routes/syncs.$syncId_.edit.tsx'
import { action as open, loader as openNew } from '#app/routes/syncs.new.tsx'
import { loader as openTeams } from '#app/routes/teams._index.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, readRefusal } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let today: string
let early: number
let grown: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  // Routes use the clock of the machine, so the test follows it.
  today = (await openRequestContext(opening('/'))).today
  early = await aTeam(db, { slug: 'early', name: 'Early', phase: 'pre_launch' })
  grown = await aTeam(db, { slug: 'grown', name: 'Grown', phase: 'mature' })
})

const params = (syncId: number) => ({ syncId: String(syncId) })
const slugChosen = async (query: string) => {
  const { values, templates } = await openNew(opening(`/syncs/new${query}`))
  return templates.find(({ id }) => id === values.templateId)?.slug
}

describe('the agenda of a new sync', () => {
  test.each([
    ['?team=early', 'before-launch'],
    ['?team=grown', undefined],
    ['?team=early&team=grown', undefined],
    ['?team=nobody', undefined],
    ['', undefined],
  ])('is suggested for the phase of the teams in %s', async (query, expected) => {
    expect(await slugChosen(query)).toBe(expected)
  })

  test('is the one of the sync it follows, unless that was archived since', async () => {
    const template = await findAgenda(db, 'production-meeting')
    const after = await aSync(db, { teamIds: [early], templateId: template?.id })
    expect(await slugChosen(`?team=early&after=${after}`)).toBe('production-meeting')
    await archiveAgenda(db, recorderOn(today), template?.id ?? 0)
    expect(await slugChosen(`?team=early&after=${after}`)).toBe('before-launch')
    const { templates, values } = await openEdit(opening('/x', { params: params(after) }))
    expect(templates.map(({ id }) => id)).toContain(values.templateId)
  })
})

test.each(['2026-02-30', 'tomorrow', ''])('the day "%s" in the address is ignored', async (on) => {
  expect((await openNew(opening(`/syncs/new?on=${on}`))).values.heldOn).toBe(today)
})

test.each(['999999', 'x', '-1'])('an unknown sync "%s" brings no attendees', async (after) => {
  expect((await openNew(opening(`/syncs/new?after=${after}`))).values.attendees).toBeUndefined()
})

describe('a sync of a future day', () => {
  const opened = async (heldOn: string) =>
    open(sending('/syncs/new', keyed({ heldOn, teamIds: [`${grown}`] })))

  test('can be opened, up to a year ahead', async () => {
    expect(readRedirect(await opened(addDays(today, 10)))).toMatch(/^\/syncs\/\d+$/)
    expect(readRefusal(await opened(addDays(today, 367)))).toMatchObject({
      status: 422,
      problems: { heldOn: ['dayTooFar'] },
    })
  })

  test('has not heard its team yet', async () => {
    const { teams } = await openTeams(opening('/teams'))
    expect(teams.find(({ id }) => id === grown)?.lastSyncOn).toBeNull()
    const { due } = await openOverview(opening('/'))
    expect(due.rows.map(({ team }) => team.name)).toContain('Grown')
  })

  test('is possible for a sync without mentions only', async () => {
    const syncId = await aSync(db, { teamIds: [early], heldOn: today })
    const move = () =>
      edit(sending('/x', keyed({ heldOn: addDays(today, 1), teamIds: [`${early}`] }), params(syncId)))
    expect(readRedirect(await move())).toBe(`/syncs/${syncId}`)
    const heard = await aSync(db, { teamIds: [early], heldOn: today })
    await aPainPoint(db, { syncId: heard, teamIds: [early] })
    const answer = await edit(
      sending('/x', keyed({ heldOn: addDays(today, 1), teamIds: [`${early}`] }), params(heard)),
    )
    expect(readRefusal(answer)).toMatchObject({ status: 422, problems: { heldOn: ['saidInFuture'] } })
  })
})
