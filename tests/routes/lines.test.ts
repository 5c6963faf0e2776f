import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, dayIn } from '#app/domain/calendar/day.ts'
import type { Line } from '#app/features/capture/record/line.ts'
import { findSyncChanges, getLastChange } from '#app/features/capture/record/sync-changes.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { operate, sendLine } from '#tests/support/line-operation.ts'
import { anotherReader } from '#tests/support/route-request.ts'

const issue = 'https://github.com/acme/shop/issues/412'

let db: Db
let orders: number
let syncId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  orders = await aTeam(db)
})
beforeEach(async () => {
  syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-11-20' })
})

const say = (line: string, more?: object) => sendLine(syncId, [orders], line, more)
const only = (answered: { lines?: Line[] }) => {
  const [line] = answered.lines ?? []
  if (!line || line.kind === 'resolution')
    throw new Error(`No line was answered: ${JSON.stringify(answered)}`)
  return line
}
const revise = (line: Line & { written: string }, text: string, before = line.written) =>
  operate(syncId, 'revise', { key: randomUUID(), lineId: line.id, before, line: text })
const takeBack = (recorded: string, before: string | null) =>
  operate(syncId, 'take-back', { key: randomUUID(), recorded, before })

describe('a line is recorded', () => {
  test('with all its marks', async () => {
    const line = only(await say(`手作業のリリース #deploy #アラート !!! 30m*3/w*2 @佐藤 ${issue}`))
    expect(line).toMatchObject({
      kind: 'painPoint',
      text: '手作業のリリース',
      severity: 'high',
      hoursPerMonth: 13,
      knownBy: ['佐藤'],
      isNew: true,
      written: `手作業のリリース #alerts #deploy !!! 30m*3/w*2 @佐藤 ${issue}`,
    })
  })

  test.each([
    ['/n all is calm', { kind: 'note', text: 'all is calm', written: '/n all is calm' }],
    [
      '/d Buy disks @sato >11/30',
      { kind: 'decision', text: 'Buy disks', owner: 'sato', dueOn: '2026-11-30', doneOn: null },
    ],
    ['/a delete DiskFull', { kind: 'verdict', text: 'DiskFull', verdict: 'delete' }],
  ])('%s', async (typed, expected) => {
    expect(only(await say(typed))).toMatchObject(expected)
  })

  test('once, however often it is sent', async () => {
    const first = await say('once only')
    const again = await operate(syncId, 'record', {
      key: first.key,
      line: 'once only',
      teamIds: [orders],
      agendaBlockId: null,
      painPointId: null,
    })
    expect(again).toEqual({ status: 200, lines: first.lines, gone: [], seq: first.seq })
  })

  test('in the agenda block under discussion', async () => {
    const { id } = await db.selectFrom('agendaBlocks').select('id').orderBy('id').executeTakeFirstOrThrow()
    expect(only(await say('in a block', { agendaBlockId: id })).agendaBlockId).toBe(id)
    expect(only(await say('/d in a block', { agendaBlockId: id })).agendaBlockId).toBe(id)
  })

  test('as a mention of a known pain point: its text is the quote, the rest is as last mentioned', async () => {
    const earlier = await aSync(db, { teamIds: [orders], heldOn: '2026-10-20' })
    const estimate = { occurrences: 3, per: 'week', minutesEach: 30, people: 1 } as const
    const said = { syncId: earlier, teamIds: [orders], title: 'Old pain', estimate }
    const painPointId = await aPainPoint(db, { ...said, severity: 'critical' })
    const line = only(await say('it woke me again', { painPointId }))
    expect(line).toMatchObject({
      painPointId,
      text: 'Old pain',
      quote: 'it woke me again',
      isNew: false,
      severity: 'critical',
      hoursPerMonth: 6.5,
      written: 'it woke me again !!!! 30m*3/w',
    })
  })
})

describe('a line is refused with a reason', () => {
  test.each([
    ['', 'required'],
    ['あ'.repeat(201), 'lineTooLong'],
    ['/a DiskFull', 'noVerdict'],
    ['half \ud800', 'surrogate'],
    ['bell \u0007', 'control'],
  ])('%s', async (line, problem) => {
    expect(await say(line)).toMatchObject({ status: 422, problem })
  })

  test('for a team outside the sync, an unknown block, a pain point already mentioned or deleted', async () => {
    const other = await aTeam(db, { slug: `other-${syncId}`, name: 'Other' })
    expect(await sendLine(syncId, [other], 'x')).toMatchObject({ problem: 'teamNotHeard' })
    expect(await say('x', { agendaBlockId: 999_999 })).toMatchObject({ problem: 'unknownId' })
    expect(await say('x', { painPointId: 999_999 })).toMatchObject({ problem: 'painPointGone' })
    const line = only(await say('said already'))
    const { painPointId } = line as Line & { kind: 'painPoint' } // why: a line without a command is a pain point.
    expect(await say('again', { painPointId })).toMatchObject({ problem: 'alreadyMentioned' })
  })

  test.each([
    ['no JSON', '{'],
    ['no line', '{}'],
    ['an invalid key', { key: 'x', line: 'x', teamIds: [1], agendaBlockId: null, painPointId: null }],
    ['no team', { key: randomUUID(), line: 'x', teamIds: [], agendaBlockId: null, painPointId: null }],
  ])('for a body with %s', async (_, body) => {
    for (const verb of ['record', 'revise', 'take-back', 'answer'] as const)
      expect(await operate(syncId, verb, body as object)).toMatchObject({ problem: 'unreadableLine' }) // why: also text that is no JSON is sent.
  })

  test('before its day a sync accepts only notes, to prepare it', async () => {
    const coming = await aSync(db, { teamIds: [orders], heldOn: addDays(dayIn('Asia/Tokyo', new Date()), 1) })
    expect(await sendLine(coming, [orders], 'too early')).toMatchObject({ problem: 'notHeldYet' })
    expect(await sendLine(coming, [orders], '/n prepared')).toMatchObject({ status: 200 })
    const answer = { key: randomUUID(), painPointId: 1, teamId: null, agendaBlockId: null, answer: 'heard' }
    expect(await operate(coming, 'answer', answer)).toMatchObject({ problem: 'notHeldYet' })
  })

  test('an unknown sync is not found, and a viewer may not write', async () => {
    expect(await statusThrown(sendLine(999_999, [orders], 'x'))).toBe(404)
    const { cookie } = await anotherReader(db, 'viewer')
    for (const verb of ['record', 'revise', 'take-back', 'answer'] as const)
      expect(await statusThrown(operate(syncId, verb, {}, cookie))).toBe(403)
  })
})

describe('a recorded line is rewritten', () => {
  test.each([
    ['slow #deploy !!', 'slower #alerts !!!! 1h/d @kim', 'slower #alerts !!!! 60m/d @kim'],
    ['slow #deploy !! 30m/w @kim', 'slow', 'slow !!'],
    [`slow ${issue}`, 'slow', 'slow !!'],
    ['slow', `slow ${issue}`, `slow !! ${issue}`],
    ['/n one', '/n two', '/n two'],
    ['/d one @kim', '/d two >12/1', '/d two >2026-12-01'],
    ['/a keep one', '/a fix two', '/a fix two'],
  ])('%s → %s', async (first, second, written) => {
    const line = only(await say(first))
    expect(only(await revise(line, second)).written).toBe(written)
  })

  test('not when someone else has changed it in the meantime: the change is shown and nothing is overwritten', async () => {
    const line = only(await say('slow'))
    const theirs = only(await revise(line, 'slow and dear'))
    expect(await revise(line, 'slow, mine')).toEqual({ status: 409, current: theirs })
    expect(only(await revise(line, 'slow, mine', theirs.written)).text).toBe('slow, mine')
  })

  test('not as another kind, not empty, and not when it is deleted', async () => {
    const line = only(await say('slow'))
    expect(await revise(line, '/n slow')).toMatchObject({ problem: 'otherKind' })
    expect(await revise(line, '')).toMatchObject({ problem: 'required' })
    const { key, lines } = await say('/n gone soon')
    await takeBack(key, only({ lines }).written)
    expect(await revise(only({ lines }), '/n x')).toEqual({ status: 409, current: null })
  })

  test('only the quote, when the pain point was known before: its title belongs to everyone', async () => {
    const earlier = await aSync(db, { teamIds: [orders], heldOn: '2026-10-20' })
    const painPointId = await aPainPoint(db, { syncId: earlier, teamIds: [orders], title: 'Shared' })
    const line = only(await say('my words', { painPointId }))
    expect(only(await revise(line, 'better words !!!'))).toMatchObject({
      text: 'Shared',
      quote: 'better words',
      severity: 'high',
    })
  })
})

describe('an open pain point is answered with one key', () => {
  let painPointId: number
  beforeEach(async () => {
    const earlier = await aSync(db, { teamIds: [orders], heldOn: '2026-10-20' })
    painPointId = await aPainPoint(db, { syncId: earlier, teamIds: [orders], severity: 'high' })
  })
  const answering = (answer: string) =>
    operate(syncId, 'answer', { key: randomUUID(), painPointId, teamId: orders, agendaBlockId: null, answer })

  test('still hurts: mentioned again as last time', async () => {
    expect((await answering('heard')).lines).toMatchObject([{ painPointId, severity: 'high', isNew: false }])
  })

  test('better: relieved on the day of the sync', async () => {
    expect((await answering('relieved')).lines).toMatchObject([
      { kind: 'resolution', painPointId, resolution: 'relieved', team: 'Orders' },
    ])
  })

  test.each(['heard', 'relieved'])('%s: only by a team that sits in the sync', async (answer) => {
    const teamId = await aTeam(db, { slug: `absent-${answer}`, name: `Absent ${answer}` })
    const sent = { key: randomUUID(), painPointId, teamId, agendaBlockId: null, answer }
    expect(await operate(syncId, 'answer', sent)).toMatchObject({ problem: 'teamNotHeard' })
  })
})

test('all followers receive in order: what is new, changed and deleted, and by which key', async () => {
  const categories = await listCategories(db)
  const start = await getLastChange(db, syncId)
  const note = await say('/n a note')
  const pain = await say('a pain #deploy')
  const first = await findSyncChanges(db, syncId, start, categories)
  expect(first?.lines).toEqual([only(note), only(pain)])
  expect(first?.keys).toEqual({ [only(note).id]: note.key, [only(pain).id]: pain.key })
  await revise(only(pain), 'a worse pain #alerts @kim')
  await takeBack(note.key, only(note).written)
  const second = await findSyncChanges(db, syncId, first?.seq ?? 0, categories)
  expect(second?.lines).toMatchObject([{ text: 'a worse pain', knownBy: ['kim'] }])
  expect(second?.gone).toEqual([only(note).id])
  expect(await findSyncChanges(db, syncId, (second?.seq ?? 0) + 1, categories)).toBeUndefined()
})
