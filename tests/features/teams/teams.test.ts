import { beforeAll, expect, test } from 'vitest'
import {
  archiveTeam,
  createTeam,
  describeTeam,
  restoreTeam,
  SlugTaken,
} from '#app/features/teams/team.commands.server.ts'
import { findTeamBySlug, listTeamOverviews, listTeams } from '#app/features/teams/teams.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

const by = recorderOn('2026-11-21')

test('a team without a headcount has none, not zero', async () => {
  await aTeam(db, { slug: 'stock', name: 'Stock', headcount: undefined })
  expect((await findTeamBySlug(db, 'stock'))?.headcount).toBeNull()
})

test('two teams cannot have the same short name, and the second attempt is refused', async () => {
  await aTeam(db, { slug: 'billing' })
  await expect(aTeam(db, { slug: 'billing' })).rejects.toThrow(SlugTaken)
})

test('editing a team onto the short name of another is refused', async () => {
  const teamId = await aTeam(db, { slug: 'search' })
  await aTeam(db, { slug: 'identity' })
  const team = { name: 'Search', slug: 'identity', phase: 'mature', headcount: 3, cadenceDays: 14 } as const
  await expect(describeTeam(db, by, teamId, team)).rejects.toThrow(SlugTaken)
})

const described = { phase: 'mature', headcount: 3, cadenceDays: 14 } as const

test('a team without a short name gets one from its name, different from archived teams and from others at that moment', async () => {
  const archivedId = await aTeam(db, { slug: 'kessai' })
  await archiveTeam(db, by, archivedId)
  await Promise.all([1, 2].map(() => createTeam(db, by, { ...described, name: '決済' })))
  await createTeam(db, by, { ...described, name: '鸞' })
  const slugs = (await listTeams(db)).map(({ slug }) => slug)
  expect(slugs).toEqual(expect.arrayContaining(['kessai-2', 'kessai-3', 'team-1']))
  await restoreTeam(db, by, archivedId)
})

test('a team edited without a short name gets one from its name, and may keep its own', async () => {
  const teamId = await aTeam(db, { slug: 'haiso' })
  expect(await describeTeam(db, by, teamId, { ...described, name: '配送' })).toEqual({ slug: 'haiso' })
  expect(await describeTeam(db, by, teamId, { ...described, name: '物流' })).toEqual({ slug: 'butsuryu' })
})

test('no team gets the short name of the form for a new one', async () => {
  await expect(aTeam(db, { slug: 'new' })).rejects.toThrow(SlugTaken)
  const teamId = await aTeam(db, { slug: 'newer' })
  const team = { ...described, name: 'New', slug: 'new' }
  await expect(describeTeam(db, by, teamId, team)).rejects.toThrow(SlugTaken)
})

test('an archived team leaves the pickers, comes last in the overview, and can be restored', async () => {
  const teamId = await aTeam(db, { slug: 'a-first', name: 'A first' })
  await archiveTeam(db, by, teamId)
  expect((await listTeams(db)).map((team) => team.id)).not.toContain(teamId)
  expect((await listTeamOverviews(db, '2026-11-21')).at(-1)?.id).toBe(teamId)
  await restoreTeam(db, by, teamId)
  expect((await listTeams(db)).map((team) => team.id)).toContain(teamId)
})
