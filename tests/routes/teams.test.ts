import { beforeAll, describe, expect, test } from 'vitest'
import { findTeamBySlug } from '#app/features/teams/teams.queries.server.ts'
import { loader as open } from '#app/routes/teams.$slug._index.tsx'
import { action as archive } from '#app/routes/teams.$slug.archive.tsx'
import { action as edit, loader as openEdit } from '#app/routes/teams.$slug.edit.tsx'
import { action as restore } from '#app/routes/teams.$slug.restore.tsx'
import { action as create, loader as openNew } from '#app/routes/teams.new.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { badLines, strangeLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
})

const team = { name: '受注', slug: 'orders', phase: 'mature', headcount: '4', cadenceDays: '14' }

describe('a team is refused with everything typed kept', () => {
  test.each(badLines)('for a name of %s', async (_what, name) => {
    const refusal = readRefusal(await create(sending('/teams/new', keyed({ ...team, name }))))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual(['name'])
    expect(refusal.typed).toMatchObject({ slug: 'orders', headcount: '4' })
  })

  test.each([
    ['an invalid phase', { phase: 'dead' }, 'phase'],
    ['a negative headcount', { headcount: '-3' }, 'headcount'],
    ['half a person', { headcount: '2.5' }, 'headcount'],
    ['an absurd headcount', { headcount: '1e9' }, 'headcount'],
    ['no cadence', { cadenceDays: '' }, 'cadenceDays'],
    ['a cadence of no days', { cadenceDays: '0' }, 'cadenceDays'],
    ['a short name with a space', { slug: 'a b' }, 'slug'],
  ])('for %s', async (_what, wrong, field) => {
    const refusal = readRefusal(await create(sending('/teams/new', keyed({ ...team, ...wrong }))))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual([field])
    expect(refusal.typed).toMatchObject({ name: '受注' })
  })
})

test.each(strangeLines)('a team can be named %s', async (what, name) => {
  const slug = what.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  await create(sending('/teams/new', keyed({ ...team, slug, name })))
  expect((await findTeamBySlug(db, slug))?.name).toBe(name)
})

test('an edited team keeps its history under its new address', async () => {
  const teamId = await aTeam(db, { slug: 'old-name' })
  const syncId = await aSync(db, { teamIds: [teamId] })
  const form = keyed({ ...team, slug: 'new-name', headcount: '' })
  const answer = await edit(sending('/teams/old-name/edit', form, { slug: 'old-name' }))
  expect(readRedirect(answer)).toBe('/teams/new-name')
  const page = await open(opening('/teams/new-name', { params: { slug: 'new-name' } }))
  expect(page.syncs.map((sync) => sync.id)).toEqual([syncId])
  expect(page.figures).toMatchObject({ headcount: null, toilShare: null })
})

test('a team is added by its name alone, and leads back to the page it was opened from', async () => {
  const form = keyed({ ...team, name: '予約 Team', slug: '' })
  expect(readRedirect(await create(sending('/teams/new', form)))).toBe('/teams')
  expect((await findTeamBySlug(db, 'yoyaku-team'))?.name).toBe('予約 Team')
  const again = sending('/teams/new?returnTo=/', keyed({ ...team, name: '予約 Team', slug: ' ' }))
  expect(readRedirect(await create(again))).toBe('/')
  expect((await findTeamBySlug(db, 'yoyaku-team-2'))?.name).toBe('予約 Team')
  const away = sending('/teams/new?returnTo=//evil.example', keyed({ ...team, slug: 'safe' }))
  expect(readRedirect(await create(away))).toBe('/')
})

test('the form for a new team has the short names that are taken', async () => {
  await aTeam(db, { slug: 'taken' })
  expect((await openNew(opening('/teams/new'))).takenSlugs).toContain('taken')
})

test('an edited team without a short name is found under the one from its name', async () => {
  await aTeam(db, { slug: 'named' })
  const params = { slug: 'named' }
  const form = keyed({ ...team, name: '在庫', slug: '' })
  expect(readRedirect(await edit(sending('/teams/named/edit', form, params)))).toBe('/teams/zaiko')
})

test('a full-width number is read as a number', async () => {
  await create(sending('/teams/new', keyed({ ...team, slug: 'wide', headcount: '１２' })))
  expect((await findTeamBySlug(db, 'wide'))?.headcount).toBe(12)
})

test('a team’s page shows its own toil against its budget, and its gap in units of its cadence', async () => {
  const teamId = await aTeam(db, { slug: 'measured', headcount: 4, cadenceDays: 7 })
  const otherId = await aTeam(db, { slug: 'other', headcount: 4 })
  const syncId = await aSync(db, { teamIds: [teamId, otherId], heldOn: '2025-03-03' })
  const estimate = { occurrences: 132, per: 'month', minutesEach: 60, people: 1 } as const
  await aPainPoint(db, { syncId, teamIds: [teamId], estimate })
  await aPainPoint(db, { syncId, teamIds: [teamId, otherId] })
  const { figures, painPoints } = await open(opening('/teams/measured', { params: { slug: 'measured' } }))
  expect(figures).toMatchObject({ hoursPerMonth: 132, notEstimated: 1, toilShare: 0.20625, painPoints: 2 })
  expect(figures.cadence.verdict).toBe('lost_touch')
  expect(painPoints.map((painPoint) => painPoint.hoursPerMonth)).toEqual([132, null])
})

test('archiving and restoring lead back to the team', async () => {
  await aTeam(db, { slug: 'pausing' })
  const params = { slug: 'pausing' }
  expect(readRedirect(await archive(sending('/teams/pausing/archive', {}, params)))).toBe('/teams/pausing')
  expect((await findTeamBySlug(db, 'pausing'))?.archivedAt).not.toBeNull()
  await restore(sending('/teams/pausing/restore', {}, params))
  expect((await findTeamBySlug(db, 'pausing'))?.archivedAt).toBeNull()
})

const nobody = { slug: 'nobody' }
test.each([
  ['its page', () => open(opening('/teams/nobody', { params: nobody }))],
  ['its form', () => openEdit(opening('/teams/nobody/edit', { params: nobody }))],
  ['editing', () => edit(sending('/teams/nobody/edit', keyed(team), nobody))],
  ['archiving', () => archive(sending('/teams/nobody/archive', {}, nobody))],
  ['restoring', () => restore(sending('/teams/nobody/restore', {}, nobody))],
])('a team that does not exist is not found: %s', async (_what, work) => {
  expect(await statusThrown(work())).toBe(404)
})
