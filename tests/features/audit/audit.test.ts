import { beforeAll, describe, expect, test } from 'vitest'
import type { Recorder } from '#app/domain/recorder.ts'
import { correctMention } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { createTeam, describeTeam, restoreTeam } from '#app/features/teams/team.commands.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

import { eventsOf, somebody } from './audited-acts.ts'

const team = { name: 'Search', slug: 'search', phase: 'launched', headcount: 4, cadenceDays: 7 } as const

let db: Db
let teamId: number
let syncId: number
beforeAll(async () => {
  db = await openTestDatabase()
  teamId = await aTeam(db)
  syncId = await aSync(db, { teamIds: [teamId] })
})

describe('no event is left', () => {
  test('by a command that changes nothing', async () => {
    const by = somebody()
    const id = await aTeam(db, { slug: 'unchanged' })
    await describeTeam(db, by, id, {
      ...team,
      name: 'Orders',
      slug: 'unchanged',
      headcount: 5,
      cadenceDays: 14,
    })
    await restoreTeam(db, by, id)
    expect(await eventsOf(db, by)).toEqual([])
  })

  test('by a command that is refused', async () => {
    const by = somebody()
    await expect(createTeam(db, by, { ...team, slug: 'orders' })).rejects.toThrow()
    expect(await eventsOf(db, by)).toEqual([])
  })

  test('by a submission that is rolled back', async () => {
    const by = somebody()
    const work = submitOnce(db, by, '00000000-0000-4000-8000-000000000001', async (db) => {
      await createTeam(db, by, { ...team, slug: 'rolled-back' })
      throw new Error('the second half fails')
    })
    await expect(work).rejects.toThrow('the second half fails')
    expect(await eventsOf(db, by)).toEqual([])
  })

  test('a second time by a form that is sent twice', async () => {
    const by = somebody()
    const send = () =>
      submitOnce(db, by, '00000000-0000-4000-8000-000000000002', (db) =>
        createTeam(db, by, { ...team, slug: 'sent-twice' }),
      )
    await send()
    await send()
    expect(await eventsOf(db, by)).toHaveLength(1)
  })
})

test('a part done by another person inside one’s work is recorded as theirs, and the rest as one’s own', async () => {
  const outer = somebody()
  const inner = somebody()
  await inTransaction(db, outer, async (db) => {
    await createTeam(db, outer, { ...team, slug: 'before' })
    await createTeam(db, inner, { ...team, slug: 'between' })
    await createTeam(db, outer, { ...team, slug: 'afterwards' })
  })
  const slugsOf = async (by: Recorder) => (await eventsOf(db, by)).map(({ after }) => after?.slug)
  expect(await slugsOf(outer)).toEqual(['before', 'afterwards'])
  expect(await slugsOf(inner)).toEqual(['between'])
})

test('a person without an account outside of a request is recorded without id and request', async () => {
  const by = { ...recorderOn('2026-04-06'), actor: { id: null, name: 'At the console' } }
  await createTeam(db, by, { ...team, slug: 'console' })
  expect(await eventsOf(db, by)).toMatchObject([
    { actorId: null, requestId: null, actorName: 'At the console' },
  ])
})

test('the event of a changed mention still has its pain point and team', async () => {
  const painPointId = await aPainPoint(db, { syncId, teamIds: [teamId] })
  const [mention] = await db
    .selectFrom('mentions')
    .select('id')
    .where('painPointId', '=', painPointId)
    .execute()
  const by = somebody()
  await correctMention(db, by, mention?.id ?? 0, { severity: 'low' })
  expect(await eventsOf(db, by)).toMatchObject([
    { row: { team_id: teamId, pain_point_id: painPointId }, before: { severity: 'medium' } },
  ])
})
