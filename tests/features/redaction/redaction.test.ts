import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { soughtText } from '#app/domain/redaction/redaction.ts'
import { countTerms } from '#app/features/pain-points/similar/similar-terms.commands.server.ts'
import { countRows, findPlaces, openSearch } from '#app/features/redaction/places.queries.server.ts'
import { clearOldRows, PlacesChanged, redact } from '#app/features/redaction/redaction.commands.server.ts'
import { listRedactions } from '#app/features/redaction/redactions.queries.server.ts'
import { redactValue } from '#app/features/redaction/stand-in.ts'
import { readTextColumns } from '#app/features/redaction/text-columns.queries.server.ts'
import { findClosedReview } from '#app/features/review/closing/review-record.queries.server.ts'
import { describeTeam } from '#app/features/teams/team.commands.server.ts'
import { rebuildSummaries } from '#db/derived/rebuild-summaries.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import {
  findInDump,
  plantByCommands,
  plantInColumn,
  plantOtherRows,
} from '#tests/support/planted-everywhere.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const word = 'hunter2'
const spellings = ['HUNTER2', 'ｈｕｎｔｅｒ２', 'Hunter２', 'hunter2']
let spelled = 0
const spell = () => spellings[spelled++ % spellings.length] ?? word

const by = recorderOn('2026-05-04')
const seenTeam = { slug: 'seen', phase: 'launched', headcount: 5, cadenceDays: 14 } as const
const sought = [soughtText(word)]

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
  await plantByCommands(db, spell)
  await plantOtherRows(db, spell)
})

const nameOf = ({ table, column }: { table: string; column: string }) => `${table}.${column}`
const find = (texts = sought) => inTransaction(db, by, (db) => findPlaces(db, texts))
async function takeOut(text: string) {
  const sought = [soughtText(text)]
  const places = countRows(await find(sought))
  const redaction = await redact(db, by, { sought, personId: null, reason: 'a test', places })
  return { ...redaction, places }
}

test('a text written anywhere is found, and after the redaction it is nowhere', async () => {
  const { columns } = await readTextColumns(db)
  const planted = new Set((await find()).map(nameOf))
  // Earlier rows are planted too, except in columns that hold the text already.
  for (const column of columns.filter((column) => !planted.has(nameOf(column))))
    await plantInColumn(db, column, spellings)

  const found = await find()
  expect(found.map(nameOf)).toEqual(columns.map(nameOf))
  expect(found.every(({ excerpts }) => excerpts.length > 0)).toBe(true)
  expect(await findInDump(db, word)).not.toEqual([])

  const { tables } = await takeOut(word)
  expect(await findInDump(db, word)).toEqual([])
  expect(await find()).toEqual([])
  await clearOldRows(db, tables)
})

describe('in JSON', () => {
  const figures = { table: 'reviews', column: 'figures', holding: 'json' } as const
  const unique = { rowId: '', numberOfName: () => '1' }

  test.each([
    ['{"gap": "not_heard"}', 'not_heard'],
    ['{"signals": [{"on": "value", "side": "above", "rule": 1}]}', 'value'],
    ['{"signals": [{"on": "value", "side": "above", "rule": 1}]}', 'above'],
    ['{"months": ["2026-01", "2026-02"], "month": "2026-02"}', '2026-02'],
    ['{"lastSyncOn": "2026-02-03", "at": 1}', '2026-02'],
    ['{"category": {"colour": "orange"}}', 'orange'],
    ['{"severity": "critical", "person_id": "0000-critical"}', 'critical'],
  ])('values written by the program stay, such as %s without %s', async (json, text) => {
    const search = await openSearch(db, [soughtText(text)])
    expect(redactValue(json, figures, search, unique)).toBe(json)
  })

  test('texts written by people are redacted, in any property', async () => {
    const search = await openSearch(db, [soughtText('orange')])
    const json = '{"title": "Orange", "account_id": "orange", "shown": ["an \\"orange\\""], "hours": 1.50}'
    const left = '{"title": "███", "account_id": "███", "shown": ["an \\"███\\""], "hours": 1.50}'
    expect(redactValue(json, figures, search, unique)).toBe(left)
  })
})

describe('derived rows', () => {
  const derived = async () => {
    const texts = await db.selectFrom('searchTexts').selectAll().orderBy('painPointId').execute()
    const summaries = await db.selectFrom('summaries').selectAll().orderBy('painPointId').execute()
    return { texts, summaries }
  }

  test('follow from the redacted facts', async () => {
    const kept = await derived()
    await rebuildSummaries(db)
    expect(await derived()).toEqual(kept)
  })

  test('no term of a redacted title is left, and similar pain points are searched again', async () => {
    const teamId = await aTeam(db, { slug: 'terms' })
    const here = { syncId: await aSync(db, { teamIds: [teamId] }), teamIds: [teamId] }
    const painPointId = await aPainPoint(db, { ...here, title: 'the zanzibar batch' })
    await aPainPoint(db, { ...here, title: 'a zanzibar batch again' })
    await countTerms(db)
    const count = () =>
      db.selectFrom('similarTermCounts').select('term').where('term', 'like', '%zanzibar%').execute()
    expect(await count()).not.toEqual([])
    await db.deleteFrom('sameAwaiting').execute()
    await takeOut('zanzibar batch')
    expect(await count()).toEqual([])
    const awaiting = await db.selectFrom('sameAwaiting').select('painPointId').execute()
    expect(awaiting.map((row) => row.painPointId)).toContain(painPointId)
    const { terms } = await db
      .selectFrom('similarTerms')
      .select('terms')
      .where('painPointId', '=', painPointId)
      .executeTakeFirstOrThrow()
    expect(terms).toEqual([])
  })
})

describe('people who know a pain point', () => {
  const countKnown = (painPointId: number) =>
    db.selectFrom('summaries').select('knownBy').where('painPointId', '=', painPointId).executeTakeFirst()

  test('remain as many as before, though no one is named any more', async () => {
    const teamId = await aTeam(db, { slug: 'knowers' })
    const here = { syncId: await aSync(db, { teamIds: [teamId] }), teamIds: [teamId] }
    const known = await aPainPoint(db, { ...here, knownBy: ['Kobayashi', 'KOBAYASHI', 'Watanabe'] })
    const same = await aPainPoint(db, { ...here, knownBy: ['Kobayashi'] })
    await takeOut('Kobayashi')
    await takeOut('Watanabe')
    expect(await countKnown(known)).toEqual({ knownBy: 3 })
    const names = await db
      .selectFrom('knownBy')
      .select(['painPointId', 'name'])
      .where('painPointId', 'in', [known, same])
      .execute()
    expect(new Set(names.map(({ name }) => name)).size).toBe(3)
    expect(names.every(({ name }) => /^███\d+(-\d+)?$/.test(name))).toBe(true)
  })

  test('are counted again where two names become one', async () => {
    const teamId = await aTeam(db, { slug: 'namesakes' })
    const here = { syncId: await aSync(db, { teamIds: [teamId] }), teamIds: [teamId] }
    const [part, whole] = [
      await aPainPoint(db, { ...here, knownBy: ['Hoshi'] }),
      await aPainPoint(db, { ...here, knownBy: ['Fuji'] }),
    ]
    await merged(db, part, whole)
    expect(await countKnown(whole)).toEqual({ knownBy: 2 })
    await inTransaction(db, by, (db) =>
      db.updateTable('knownBy').set({ name: 'Fuji' }).where('name', '=', 'Hoshi').execute(),
    )
    expect(await countKnown(whole)).toEqual({ knownBy: 1 })
  })
})

describe('a redaction', () => {
  test('is refused when the places are not the ones that were confirmed, and then changes nothing', async () => {
    const teamId = await aTeam(db, { slug: 'seen', name: 'Chartreuse' })
    const places = countRows(await find([soughtText('Chartreuse')]))
    await describeTeam(db, by, teamId, { ...seenTeam, name: 'Chartreuse and more' })
    const redaction = { sought: [soughtText('Chartreuse')], personId: null, reason: 'a test', places }
    await expect(redact(db, by, redaction)).rejects.toThrow(PlacesChanged)
    const team = await db.selectFrom('teams').select('name').where('id', '=', teamId).executeTakeFirst()
    expect(team).toEqual({ name: 'Chartreuse and more' })
  })

  test('records who, when, why and where, also in the audit log, and never the text', async () => {
    await aTeam(db, { slug: 'red', name: 'Vermilion' })
    const { redactionId, places } = await takeOut('Vermilion')
    const [latest] = await listRedactions(db)
    const tables = [
      { table: 'audit_events', rows: 1 },
      { table: 'teams', rows: 1 },
    ]
    const left = {
      id: redactionId,
      redactedAt: by.now,
      redactedBy: 'Mori',
      reason: 'a test',
      isPerson: false,
      tables,
    }
    expect(latest).toEqual(left)
    const event = await db
      .selectFrom('auditEvents')
      .select(['action', 'actorName', 'after'])
      .where('tableName', '=', 'redactions')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    expect(event).toMatchObject({ action: 'added', actorName: 'Mori', after: { places, reason: 'a test' } })
  })

  test('of digits keeps the ids by which the audit log finds its rows', async () => {
    const teamId = await aTeam(db, { slug: 'digits', name: 'PIN 2222222' })
    await describeTeam(db, by, teamId, { ...seenTeam, slug: 'digits', name: 'PIN 2222222 too' })
    const subjects = () =>
      db
        .selectFrom('auditEvents')
        .select(['id', 'subjectId'])
        .where('tableName', '<>', 'known_by')
        .orderBy('id')
        .execute()
    const before = await subjects()
    await sql`select setval(pg_get_serial_sequence('teams', 'id'), 92222221)`.execute(db)
    await aTeam(db, { slug: 'counted' })
    await takeOut('2222222')
    const after = await subjects()
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.map(({ subjectId }) => subjectId)).toContain('92222222')
    expect(after.filter(({ subjectId }) => subjectId.includes('█'))).toEqual([])
  })

  test('is sent to followers of a sync, also when only the page around the lines changes', async () => {
    const teamIds = [await aTeam(db, { slug: 'followed' })]
    const syncId = await aSync(db, { teamIds, attendees: ['Isabelle'] })
    const changes = () =>
      db
        .selectFrom('syncChanges')
        .select(['subject', 'seq'])
        .where('syncId', '=', syncId)
        .orderBy('seq')
        .execute()
    const before = await changes()
    await takeOut('Isabelle')
    expect((await changes()).slice(before.length)).toEqual([{ subject: 'sync', seq: before.length + 1 }])
  })

  test('of a closed review is noted on its record', async () => {
    const kept = await findClosedReview(db, '2026-03')
    expect(kept).toMatchObject({ redactedBy: 'Mori', redactedAt: by.now })
    expect(JSON.stringify(kept?.figures)).toContain('███')
  })
})
