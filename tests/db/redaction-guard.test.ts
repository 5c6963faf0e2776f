import { type RawBuilder, sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Db, inTransaction, sqlStateOf, type Tx } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-03-02')
const notAllowed = '42501'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
  const teamId = await aTeam(db, { slug: 'orders' })
  const syncId = await aSync(db, { teamIds: [teamId] })
  await aPainPoint(db, { syncId, teamIds: [teamId], title: 'hunter2 for all', knownBy: ['Abe'] })
})

class TakenBack extends Error {}

/** The result of a write in a transaction that is rolled back: 'written', or the SQLSTATE of its error. */
async function tried(work: (db: Tx) => Promise<unknown>): Promise<string | undefined> {
  const attempt = inTransaction(db, by, async (db) => {
    await work(db)
    throw new TakenBack()
  })
  return attempt.catch((error) => (error instanceof TakenBack ? 'written' : sqlStateOf(error)))
}

async function addRedaction(db: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into redactions (reason, places, redacted_at, redacted_by) values ('a test', 1, now(), 'Mori')
    returning id`.execute(db)
  return rows[0]?.id ?? 0
}
const name = (db: Tx, redaction: number | string) =>
  sql`select set_config('nayami.redaction', ${String(redaction)}, true)`.execute(db)

const blackened = sql`update audit_events set after = jsonb_set(after, '{title}', '"███ for all"')
  where table_name = 'pain_points'`

describe('an audit event changes only by a redaction', () => {
  test('a text in it is blacked out in the transaction that redacts', async () => {
    expect(
      await tried(async (db) => {
        await name(db, await addRedaction(db))
        await blackened.execute(db)
      }),
    ).toBe('written')
  })

  test('not without a redaction', async () => {
    expect(await tried((db) => blackened.execute(db))).toBe(notAllowed)
  })

  test('not by a redaction that does not exist', async () => {
    const write = tried(async (db) => {
      await name(db, 999)
      await blackened.execute(db)
    })
    expect(await write).toBe(notAllowed)
  })

  test('not by a redaction of an earlier transaction', async () => {
    const earlier = await inTransaction(db, by, addRedaction)
    const write = tried(async (db) => {
      await name(db, earlier)
      await blackened.execute(db)
    })
    expect(await write).toBe(notAllowed)
  })

  test.each<[what: string, write: RawBuilder<unknown>]>([
    ['other words', sql`update audit_events set after = jsonb_set(after, '{title}', '"made up"')`],
    [
      'other words beside a bar',
      sql`update audit_events set after = jsonb_set(after, '{title}', '"███ is fine"')`,
    ],
    ['a name less', sql`update audit_events set after = after - 'title'`],
    ['a name more', sql`update audit_events set after = after || '{"more": "███"}'`],
    ['a number', sql`update audit_events set after = jsonb_set(after, '{id}', '7')`],
    ['a number by a text', sql`update audit_events set after = jsonb_set(after, '{id}', '"█"')`],
    ['the whole by a bar', sql`update audit_events set after = '"███"'`],
    ['nothing by a bar', sql`update audit_events set before = '"███"' where before is null`],
    ['something by nothing', sql`update audit_events set after = null`],
    ['who', sql`update audit_events set actor_name = 'Nobody'`],
    ['when', sql`update audit_events set recorded_at = now()`],
    ['the event itself', sql`delete from audit_events`],
    ['all of them', sql`truncate audit_events`],
  ])('not %s, even with the setting set by hand', async (_what, write) => {
    const attempt = tried(async (db) => {
      await name(db, await addRedaction(db))
      await write.execute(db)
    })
    expect(await attempt).toBe(notAllowed)
  })
})

describe('a value is only redacted', () => {
  test.each<[what: string, before: string, after: string, isOnly: boolean]>([
    ['when it is the same', '{"a": [1, "x y"], "b": null}', '{"b": null, "a": [1, "x y"]}', true],
    ['with a bar for a part of a text', '{"a": [1, "x y"]}', '{"a": [1, "███ y"]}', true],
    ['with a bar for the whole of one', '"x"', '"█"', true],
    ['not without a text', '"x"', '""', false],
    ['not with a shorter text and no bar', '"x y"', '"x"', false],
    ['not with other words beside the bar', '"x y"', '"█ z"', false],
    ['not with a bar for nothing', '"x"', '"x█"', false],
    ['not with a sign that the database reads as any text', '"x y"', '"%█"', false],
    ['nor as any letter', '"x y"', '"_█"', false],
    ['not with an element less', '["x", "y"]', '["█"]', false],
    ['not with an element more', '["x"]', '["█", "█"]', false],
    ['not in another order', '["x", "y z"]', '["y z", "█"]', false],
    ['not with a name less', '{"a": "x", "b": "y"}', '{"a": "█"}', false],
    ['not with a name more', '{"a": "x"}', '{"a": "x", "b": "█"}', false],
    ['not with another name', '{"a": "x"}', '{"b": "x"}', false],
    ['not with another number', '{"a": 1}', '{"a": 2}', false],
    ['not with another answer', 'true', 'false', false],
    ['not with a text for a number', '1', '"█"', false],
    ['not with a text for nothing', 'null', '"█"', false],
    ['not with a text for a list', '["x"]', '"█"', false],
  ])('%s', async (_what, before, after, isOnly) => {
    const { rows } = await sql<{ answer: boolean }>`
      select is_only_redacted(${before}::jsonb, ${after}::jsonb) as answer`.execute(db)
    expect(rows).toEqual([{ answer: isOnly }])
  })
})

describe('a fact changes without an event only by a redaction', () => {
  test.each<[what: string, write: RawBuilder<unknown>, outcome: string]>([
    ['a text is blacked out', sql`update pain_points set title = '███ for all'`, 'written'],
    ['a number behind the bar', sql`update known_by set name = '███7'`, 'written'],
    ['a short name', sql`update teams set slug = 'redacted-1'`, 'written'],
    ['other words', sql`update pain_points set title = 'made up'`, notAllowed],
    ['a number', sql`update teams set headcount = 3`, notAllowed],
    ['an addition', sql`insert into known_by values (1, '███', now(), 'Mori')`, notAllowed],
    ['a removal', sql`delete from known_by`, notAllowed],
  ])('%s', async (_what, write, outcome) => {
    const attempt = tried(async (db) => {
      await name(db, await addRedaction(db))
      await write.execute(db)
    })
    expect(await attempt).toBe(outcome)
  })
})

test('a fact cannot be changed by a redaction that does not exist, nor by one of an earlier transaction', async () => {
  const earlier = await inTransaction(db, by, addRedaction)
  for (const redaction of [999, earlier]) {
    const attempt = tried(async (db) => {
      await name(db, redaction)
      await sql`update pain_points set title = '███ for all'`.execute(db)
    })
    expect(await attempt).toBe(notAllowed)
  }
})

describe('the record of who redacted cannot be changed', () => {
  test.each([
    ['who did', sql`update redactions set redacted_by = 'Nobody'`],
    ['that it was done', sql`delete from redactions`],
    ['in which places', sql`delete from redaction_places`],
    ['all of it', sql`truncate redaction_places`],
  ])('%s', async (_what, write) => {
    await inTransaction(db, by, addRedaction)
    expect(await tried((db) => write.execute(db))).toBe(notAllowed)
  })
})
