import { beforeAll, expect, test } from 'vitest'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { action as record } from '#app/routes/syncs.$syncId._index.tsx'
import type { Db } from '#db/transaction.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, readRefusal } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { keyed, sending } from '#tests/support/route-request.ts'

let db: Db
let syncId: number
let teamId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  teamId = await aTeam(db)
  syncId = await aSync(db, { teamIds: [teamId] })
})

const recording = (title: string) =>
  record(
    sending(`/syncs/${syncId}`, keyed({ title, teamIds: `${teamId}`, severity: 'medium' }), {
      syncId: `${syncId}`,
    }),
  )

test('marks in the title of the form count as in the entry line', async () => {
  const title = 'The release takes an evening #deploy !!! 90m/w @sato https://github.com/acme/shop/issues/7'
  expect(readRedirect(await recording(title))).toBe(`/syncs/${syncId}`)
  const { id } = await db
    .selectFrom('painPoints')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(await findPainPoint(db, id)).toMatchObject({
    title: 'The release takes an evening',
    categories: [{ slug: 'deploy' }],
    tickets: [{ key: 'acme/shop#7' }],
    standing: { severityRank: 3, hoursPerMonth: 6.5 },
  })
  expect(await db.selectFrom('knownBy').select('name').where('painPointId', '=', id).execute()).toEqual([
    { name: 'sato' },
  ])
})

test('a title of nothing but marks is refused at its field, and nothing is recorded', async () => {
  const before = await db.selectFrom('painPoints').select('id').execute()
  expect(readRefusal(await recording('#deploy !!!'))).toMatchObject({ problems: { title: ['required'] } })
  expect(await db.selectFrom('painPoints').select('id').execute()).toEqual(before)
})
