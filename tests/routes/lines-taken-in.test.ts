import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { action as record } from '#app/routes/syncs.$syncId_.record.ts'
import type { Db } from '#db/transaction.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { operate } from '#tests/support/line-operation.ts'
import { anotherReader, sendingJson } from '#tests/support/route-request.ts'

let db: Db
let orders: number
let syncId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  orders = await aTeam(db)
  syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-11-20' })
})

describe('a body that our pages never send is refused as an unreadable line', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a deep list', '['.repeat(100_000)],
    ['a line of a megabyte', JSON.stringify({ key: randomUUID(), line: 'a'.repeat(1_000_000) })],
    ['a hundred thousand teams', JSON.stringify({ key: randomUUID(), teamIds: Array(100_000).fill(1) })],
  ])('%s', async (_what, body) => {
    expect(await operate(syncId, 'record', body)).toEqual({ status: 422, problem: 'unreadableLine' })
  })
})

test('kept lines are accepted from the person who typed them, not from another who has signed in since', async () => {
  const typedBy = (personId: string, cookie: string) => {
    const said = {
      key: randomUUID(),
      line: '/n kept',
      teamIds: [orders],
      agendaBlockId: null,
      painPointId: null,
    }
    const args = sendingJson(`/syncs/${syncId}/record`, said, { syncId: `${syncId}` }, cookie)
    args.request.headers.set('Nayami-Author', personId)
    return record(args)
  }
  const [author, other] = [await anotherReader(db, 'member'), await anotherReader(db, 'member')]
  expect(await statusThrown(typedBy(author.personId, other.cookie))).toBe(401)
  expect((await typedBy(author.personId, author.cookie)).status).toBe(200)
})
