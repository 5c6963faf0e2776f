import { beforeAll, expect, test } from 'vitest'
import { addDays, addMonths, monthOf } from '#app/domain/calendar/day.ts'
import { openSync, removeEmptySync } from '#app/features/syncs/sync.commands.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'
import { loader as openHome } from '#app/routes/_index.tsx'
import { loader as openMonth } from '#app/routes/review.$month.tsx'
import { action as invite, loader as openPeople } from '#app/routes/settings.people._index.tsx'
import { loader as openSilos } from '#app/routes/silos.tsx'
import { loader as openMinutes } from '#app/routes/syncs.$syncId_.minutes.tsx'
import { action as editTeam } from '#app/routes/teams.$slug.edit.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let today: string
beforeAll(async () => {
  db = await openDatabaseForRequests()
  // Routes use the clock of the machine, so the test follows it.
  today = (await openRequestContext(opening('/'))).today
})

type Shown = { steps: { step: string; isDone: boolean; to: string | undefined }[] }

const leftOf = ({ steps }: Shown) =>
  steps.filter(({ isDone }) => !isDone).map(({ step, to = 'not yet' }) => `${step}: ${to}`)
const left = async (as = {}) => leftOf((await openHome(opening('/', as))).firstSteps)
const openReview = (month: string, as = {}) => openMonth(opening('/review/x', { params: { month }, ...as }))
const next = async (as = {}) => {
  const silos = await openSilos(opening('/silos', as))
  return 'next' in silos ? silos.next?.to : undefined
}

const inviting = 'people: /settings/people?returnTo=/'
const counting = 'headcount: /teams/first/edit?returnTo=/'

// One after another, as in a new organisation.
test('each step is offered once possible, to those allowed to do it, and ticked by what was done', async () => {
  expect(await left()).toEqual([
    'team: /teams/new?returnTo=/',
    'sync: not yet',
    'painPoint: not yet',
    inviting,
    'headcount: not yet',
  ])
  expect(await next()).toBe('/teams/new?returnTo=/')

  const teamId = await aTeam(db, { slug: 'first', headcount: undefined })
  expect(await left()).toEqual(['sync: /syncs/new', 'painPoint: not yet', inviting, counting])
  expect(await next()).toBe('/syncs/new')

  const emptyId = await aSync(db, { teamIds: [teamId], heldOn: addDays(today, -1) })
  expect(await left()).toEqual(['sync: /syncs/new', 'painPoint: not yet', inviting, counting])
  await removeEmptySync(db, recorderOn(today), emptyId)

  const syncId = await aSync(db, { teamIds: [teamId], heldOn: today })
  expect(await left()).toEqual([`painPoint: /syncs/${syncId}`, inviting, counting])
  expect(await next()).toBe(`/syncs/${syncId}`)
  const nothing = (await openReview(monthOf(today))).first
  expect([nothing?.next?.to, (await openReview(monthOf(today))).isEmpty]).toEqual([`/syncs/${syncId}`, true])

  await aPainPoint(db, { syncId, teamIds: [teamId] })
  expect((await openHome(opening('/'))).firstSteps).toMatchObject({ wasHeard: true, progress: '3 of 5 done' })
  expect(await left()).toEqual([inviting, counting])
  const params = { syncId: String(syncId) }
  const { firstSteps } = await openMinutes(opening(`/syncs/${syncId}/minutes`, { params }))
  expect(leftOf(firstSteps)).toEqual([inviting, counting])

  await invite(sending('/settings/people?returnTo=/', keyed({ email: 'sato@nayami.test', role: 'member' })))
  expect(await left()).toEqual([counting])

  const edited = { name: 'First', slug: 'first', phase: 'mature', headcount: '4', cadenceDays: '14' }
  const edit = sending('/teams/first/edit?returnTo=/', keyed(edited), { slug: 'first' })
  expect(readRedirect(await editTeam(edit))).toBe('/')
  expect(await left()).toEqual([])
})

test('inviting leads back to the steps only when it was opened from there', async () => {
  expect((await openPeople(opening('/settings/people?returnTo=/'))).back).toBe('Back to the first steps')
  expect((await openPeople(opening('/settings/people'))).back).toBeNull()
  expect((await openPeople(opening('/settings/people?returnTo=//evil.example'))).back).toBeNull()
})

test('with one team heard, the review and the silos explain what is missing and what to do', async () => {
  const silos = await openSilos(opening('/silos'))
  expect(silos.silos?.isEarly).toBe(true)
  expect(await next()).toBe('/syncs/new')
  const running = await openReview(monthOf(today))
  expect([running.isEmpty, running.first?.next?.to]).toEqual([false, '/syncs/new'])
  const before = await openReview(addMonths(monthOf(today), -1))
  expect([before.isEmpty, before.first?.next?.to]).toEqual([true, `/review/${monthOf(today)}`])
})

test('a viewer gets the same explanation, without links to what they may not do', async () => {
  const viewer = await anotherReader(db, 'viewer')
  expect(await left(viewer)).toEqual([])
  expect((await openReview(monthOf(today), viewer)).first).toEqual({ next: null })
  expect(await openSilos(opening('/silos', viewer))).toMatchObject({ silos: { isEarly: true }, next: null })
})

test('with a second team heard and a second month measured, the explanations are gone', async () => {
  const teamId = await aTeam(db, { slug: 'second' })
  const estimate = { occurrences: 1, per: 'month', minutesEach: 60, people: 1 } as const
  const month = monthOf(today)
  for (const heldOn of [`${addMonths(month, -2)}-05`, `${addMonths(month, -1)}-05`]) {
    const { syncId } = await openSync(db, recorderOn(today), { teamIds: [teamId], heldOn, attendees: [] })
    await aPainPoint(db, { syncId, teamIds: [teamId], estimate })
  }
  expect((await openReview(month)).first).toBeNull()
  expect(await openSilos(opening('/silos'))).toMatchObject({ silos: { isEarly: false }, next: null })
})
