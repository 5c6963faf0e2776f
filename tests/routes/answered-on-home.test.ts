import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays, dayIn } from '#app/domain/calendar/day.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { loader as open } from '#app/routes/_index.tsx'
import { action as resolve } from '#app/routes/pain-points.$id_.resolve.tsx'
import { action as say } from '#app/routes/pain-points.$id_.said.tsx'
import { action as takeBack } from '#app/routes/pain-points.$id_.take-back.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { readRedirect, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

const today = dayIn('Asia/Tokyo', new Date())
const estimate = { occurrences: 3, per: 'week', minutesEach: 30, people: 1 } as const

let db: Db
let orders: number
let billing: number
let painPointId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  orders = await aTeam(db)
  billing = await aTeam(db, { slug: 'billing', name: 'Billing' })
})
beforeEach(async () => {
  painPointId = await toConfirm([orders])
})

async function toConfirm(teamIds: number[]): Promise<number> {
  const syncId = await aSync(db, { teamIds, heldOn: addDays(today, -20) })
  const id = await aPainPoint(db, {
    syncId,
    teamIds,
    severity: 'high',
    estimate: { ...estimate, occurrences: 900 },
  })
  await aTicket(db, { painPointId: id, outcome: 'done' })
  return id
}

const home = (path = '/') => open(opening(path))
const rowOf = async (id: number) => (await home()).toConfirm.rows.find((row) => row.painPointId === id)
const at = (to: string) => `/pain-points/${painPointId}/${to}`
const params = () => ({ id: `${painPointId}` })
const better = () =>
  resolve(
    sending(
      at('resolve?kind=relieved&returnTo=/'),
      keyed({ kind: 'relieved', teamId: `${orders}`, resolvedOn: today }),
      params(),
    ),
  )
const stillHurts = () =>
  say(
    sending(
      at('said?returnTo=/'),
      keyed({ teamId: `${orders}`, heardOn: today, severity: 'high' }),
      params(),
    ),
  )
const undo = (form: Record<string, string>, cookie?: string) =>
  takeBack(sending(at('take-back'), keyed(form), params(), cookie))
const told = async (answer: Promise<unknown>) => {
  const path = readRedirect(await answer) ?? ''
  return { path, justAnswered: (await home(path)).justAnswered }
}

test('the one-press answers are offered for a single team, with the severity of its latest mention', async () => {
  expect((await rowOf(painPointId))?.inOnePress).toMatchObject({ teamId: orders, severity: 'high' })
  const shared = await toConfirm([orders, billing])
  expect((await rowOf(shared))?.inOnePress).toBeUndefined()
})

test('better is shown with its Undo, which undoes exactly that', async () => {
  const { path, justAnswered } = await told(better())
  expect(path).toMatch(/^\/\?resolution=\d+$/)
  expect(justAnswered).toMatchObject({ painPointId, answer: 'better', teamName: 'Orders' })
  expect(await rowOf(painPointId)).toBeUndefined()

  const resolutionId = path.split('=')[1] ?? ''
  const after = await told(undo({ resolutionId }))
  expect(after.path).toBe(`/?takenBack=${painPointId}`)
  expect(after.justAnswered).toMatchObject({ answer: 'takenBack', recorded: null })
  expect(await rowOf(painPointId)).toBeDefined()
  expect((await home(path)).justAnswered).toBeNull()
  expect((await told(undo({ resolutionId }))).justAnswered).toMatchObject({ answer: 'gone' })
})

test('still hurts is a mention of today outside a sync, and can be undone', async () => {
  const { path, justAnswered } = await told(stillHurts())
  expect(justAnswered).toMatchObject({ painPointId, answer: 'stillHurts', teamName: 'Orders' })
  const heard = async () =>
    (await listMentions(db, painPointId)).map(({ heardOn, syncId }) => ({ heardOn, syncId }))
  expect(await heard()).toContainEqual({ heardOn: today, syncId: null })
  await undo({ mentionId: path.split('=')[1] ?? '' })
  expect(await heard()).toHaveLength(1)
})

test('nothing else can be undone: nothing of a sync, of another pain point, both at once, or by a viewer', async () => {
  const [said] = await listMentions(db, painPointId)
  const mentionId = `${said?.id}`
  expect(readRedirect(await undo({ mentionId }))).toBe(`/?gone=${painPointId}`)
  const { path } = await told(better())
  const resolutionId = path.split('=')[1] ?? ''
  painPointId = await toConfirm([orders])
  expect(readRedirect(await undo({ resolutionId }))).toBe(`/?gone=${painPointId}`)
  expect(await statusThrown(undo({ resolutionId, mentionId }))).toBe(404)
  expect(await statusThrown(undo({}))).toBe(404)
  const { cookie } = await anotherReader(db, 'viewer')
  expect(await statusThrown(undo({ resolutionId }, cookie))).toBe(403)
  expect((await home(path)).justAnswered).toMatchObject({ answer: 'better' })
})
