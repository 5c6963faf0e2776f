import { type RawBuilder, sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { auditedTables } from '#app/features/audit/audit-address.ts'
import { type Db, inTransaction, sqlStateOf, type Tx } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-03-02')
const notAllowed = '42501'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
  const teamId = await aTeam(db, { slug: 'orders' })
  for (const slug of ['billing', 'search']) await aTeam(db, { slug })
  const syncId = await aSync(db, { teamIds: [teamId] })
  const painPointId = await aPainPoint(db, { syncId, teamIds: [teamId] })
  await aTicket(db, { painPointId })
})

const signed = (write: RawBuilder<unknown>) => inTransaction(db, by, (db) => write.execute(db))

describe('the audit log only grows, for every database user', () => {
  test.each([
    ['changing an event', sql`update audit_events set actor_name = 'Nobody'`],
    ['changing no event', sql`update audit_events set actor_name = 'Nobody' where false`],
    ['taking an event away', sql`delete from audit_events where id = 1`],
    ['emptying it', sql`truncate audit_events`],
    ['emptying it with others', sql`truncate submissions, audit_events`],
  ])('%s is refused', async (_what, write) => {
    const count = () => db.selectFrom('auditEvents').select(db.fn.countAll().as('events')).execute()
    const before = await count()
    expect(await signed(write).catch(sqlStateOf)).toBe(notAllowed)
    expect(await count()).toEqual(before)
  })

  test.each(auditedTables)('emptying %s at once, without events, is refused', async (table) => {
    expect(await signed(sql`truncate ${sql.table(table)} cascade`).catch(sqlStateOf)).toBe(notAllowed)
  })
})

describe('a write without a recorder is refused', () => {
  test.each([
    ['an addition', sql`insert into known_by values (1, 'Abe', now(), 'Mori')`],
    ['a change', sql`update teams set name = 'Renamed'`],
    ['a removal', sql`delete from pain_point_categories`],
  ])('%s', async (_what, write) => {
    expect(await write.execute(db).then(() => 'written', sqlStateOf)).toBe(notAllowed)
  })

  test('also on a connection that was used with a recorder before', async () => {
    await signed(sql`update teams set name = 'Signed' where slug = 'orders'`)
    const write = sql`update teams set name = 'Not signed' where slug = 'orders'`
    expect(await write.execute(db).then(() => 'written', sqlStateOf)).toBe(notAllowed)
  })
})

describe('the log records that there is a secret, and never the secret', () => {
  const planted = 'feedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedface'

  test('in any audited table with a column for one', async () => {
    const { rows } = await sql<{ tableName: string; columnName: string }>`
      select table_name, column_name from information_schema.columns
      where table_schema = 'public' and table_name in (${sql.join(auditedTables)})
        and column_name ~ '(password|secret|token|hash|salt|key$)' and data_type = 'text'
      order by 1, 2`.execute(db)
    const kept = { tickets: ['key'] }
    const columns = rows.filter((row) => !(row.tableName in kept && row.columnName === 'key'))
    expect(columns.map((row) => `${row.tableName}.${row.columnName}`)).toEqual([
      'api_tokens.token_hash',
      'credentials.access_token',
      'credentials.id_token',
      'credentials.password',
      'credentials.refresh_token',
      'one_time_links.token_hash',
    ])
    const { rows: events } = await inTransaction(db, by, plantAndRead)
    expect(events.map(({ tableName, action }) => `${tableName} ${action}`)).toEqual([
      'people added',
      'credentials added',
      'credentials changed',
      'one_time_links added',
      'one_time_links changed',
      'api_tokens added',
      'api_tokens removed',
    ])
    expect(JSON.stringify(events)).not.toMatch(/feed|hunter2/)
    expect(events[2]).toMatchObject({ before: { password: '…' }, after: { password: '…' } })
  })

  async function plantAndRead(db: Tx) {
    await sql`insert into people (id, name, email, created_at, updated_at)
      values ('00000000-0000-4000-8000-00000000abba', 'Abe', 'abe@nayami.test', now(), now())`.execute(db)
    const personId = sql`'00000000-0000-4000-8000-00000000abba'`
    await sql`insert into credentials (person_id, provider_id, account_id, password, access_token, refresh_token,
        id_token, created_at, updated_at)
      values (${personId}, 'x', 'y', 'hunter2', ${planted}, ${planted}, ${planted}, now(), now())`.execute(db)
    await sql`update credentials set password = 'hunter22', updated_at = now()
      where person_id = ${personId}`.execute(db)
    await sql`update credentials set access_token = 'feedbeef' where person_id = ${personId}`.execute(db)
    await sql`insert into one_time_links (purpose, token_hash, created_at, created_by)
      values ('set_up', ${planted}, now(), 'x')`.execute(db)
    await sql`update one_time_links set used_at = now(), token_hash = ${planted.replaceAll('f', '0')}
      where token_hash = ${planted}`.execute(db)
    await sql`insert into api_tokens (person_id, name, token_hash, scope, created_at, expires_at)
      values (${personId}, 'x', ${planted}, 'read', now(), now())`.execute(db)
    await sql`delete from api_tokens where person_id = ${personId}`.execute(db)
    return sql<{ tableName: string; action: string; before: object | null; after: object | null }>`
      select table_name, action, before, after from audit_events
      where table_name in ('people', 'credentials', 'one_time_links', 'api_tokens') order by id`.execute(db)
  }
})
