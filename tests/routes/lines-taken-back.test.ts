import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Line } from '#app/features/capture/record/line.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { operate, sendLine } from '#tests/support/line-operation.ts'

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

/** Every row of every table of facts, for an exact comparison. */
async function readFacts() {
  const tables = ['pain_points', 'pain_point_categories', 'mentions', 'known_by', 'resolutions', 'notes']
  const all = [...tables, 'decisions', 'alert_verdicts', 'tickets', 'ticket_links', 'summaries', 'heat_cells']
  const facts: Record<string, unknown> = {}
  for (const table of all) {
    // A cell that has counted something remains, with 0.
    const counted = table === 'heat_cells' ? sql`where pain_points > 0` : sql``
    const { rows } =
      await sql`select to_jsonb(t) as row from ${sql.table(table)} t ${counted} order by 1`.execute(db)
    facts[table] = rows
  }
  return facts
}

test.each([`a pain #deploy !!! 30m/w @佐藤 ${issue}`, '/n a note', '/d a decision @kim', '/a fix CPU'])(
  '%s',
  async (typed) => {
    const before = await readFacts()
    const { key, lines } = await say(typed)
    const line = only({ lines })
    expect(await readFacts()).not.toEqual(before)
    expect(await takeBack(key, line.written)).toMatchObject({ status: 200, lines: [], gone: [line.id] })
    expect(await readFacts()).toEqual(before)
  },
)

test('a mention of a shared pain point removes only what it added', async () => {
  const earlier = await aSync(db, { teamIds: [orders], heldOn: '2026-10-20' })
  const said = { syncId: earlier, teamIds: [orders], title: 'Shared', categoryIds: [1], knownBy: ['kim'] }
  const painPointId = await aPainPoint(db, said)
  const before = await readFacts()
  const { key, lines } = await say(`#alerts #deploy @kim @mori ${issue}`, { painPointId })
  await takeBack(key, only({ lines }).written)
  expect(await readFacts()).toEqual(before)
})

test('a pain point that another team has mentioned since stays', async () => {
  const { key, lines } = await say('ours #deploy @kim')
  const line = only({ lines }) as Line & { kind: 'painPoint' } // why: a line without a command is a pain point.
  const other = await aTeam(db, { slug: `theirs-${syncId}`, name: 'Theirs' })
  const their = await aSync(db, { teamIds: [other], heldOn: '2026-11-21' })
  await aMention(db, { syncId: their, teamId: other, painPointId: line.painPointId })
  await takeBack(key, line.written)
  const { rows } = await sql`select title from pain_points where id = ${line.painPointId}`.execute(db)
  expect(rows).toEqual([{ title: 'ours' }])
})

test('not when someone else has changed it', async () => {
  const { key, lines } = await say('slow')
  const theirs = only(await revise(only({ lines }), 'slow and dear'))
  expect(await takeBack(key, only({ lines }).written)).toEqual({ status: 409, current: theirs })
})

test('nothing happens for an unknown key, or one of another sync', async () => {
  expect(await takeBack(randomUUID(), null)).toMatchObject({ status: 200, lines: [], gone: [] })
  const { key } = await sendLine(await aSync(db, { teamIds: [orders] }), [orders], '/n elsewhere')
  expect(await takeBack(key, null)).toMatchObject({ status: 200, lines: [], gone: [] })
})

test('a line undone before it arrives records nothing when it does', async () => {
  const before = await readFacts()
  const key = randomUUID()
  await takeBack(key, null)
  const late = { key, line: 'too late', teamIds: [orders], agendaBlockId: null, painPointId: null }
  expect(await operate(syncId, 'record', late)).toMatchObject({ status: 200, lines: [], gone: [] })
  expect(await readFacts()).toEqual(before)
})
