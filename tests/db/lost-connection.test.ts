import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ClientBase } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { socketOf } from '#db/client-socket.ts'
import { connectDatabase } from '#db/connect.ts'
import { kyselyOnPool } from '#db/kysely-on-pool.ts'
import { outageOf } from '#db/outage.ts'
import { forRequests, type Patience } from '#db/patience.ts'
import { openServerPool } from '#db/server-pool.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { startFaultyProxy } from '#tests/support/faulty-proxy.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-05-01')

let db: Db
let longWork: Db
let url: string
beforeAll(async () => {
  db = await openTestDatabase(async (address) => {
    const connected = await connectDatabase(address)
    longWork = connected.longWork
    if ('databaseUrl' in address) url = address.databaseUrl
    return connected
  })
})

/** A pool that gives up sooner than the server's own: the same rules in less time. */
function openImpatient(databaseUrl: string, patience: Partial<Patience>, max = 3): Db {
  const pool = openServerPool(databaseUrl, max, { ...forRequests, ...patience })
  const impatient = kyselyOnPool(pool)
  closeAtEnd(() => impatient.destroy())
  return impatient
}

async function openProxy() {
  const { hostname, port } = new URL(url)
  const proxy = await startFaultyProxy({ host: hostname, port: Number(port) })
  closeAtEnd(proxy.close)
  const behind = new URL(url)
  behind.host = `127.0.0.1:${proxy.port}`
  return { proxy, behind }
}

/** How long it took to fail, and the kind of the failure. */
async function failing(work: Promise<unknown>) {
  const began = performance.now()
  const outage = await work.then(() => 'no outage', outageOf)
  return { outage, milliseconds: performance.now() - began }
}

const slugs = async () =>
  (await db.selectFrom('teams').select('slug').orderBy('slug').execute()).map(({ slug }) => slug)

test('on either engine long work reaches the same data', async () => {
  await aTeam(longWork, { slug: 'long-work' })
  expect(await slugs()).toContain('long-work')
})

test('a page never waits longer than about ten seconds for any of these', () => {
  const { connect, lock, statement, silence } = forRequests
  expect([lock, statement, silence, 10_000].toSorted((a, b) => a - b)).toEqual([
    lock,
    statement,
    silence,
    10_000,
  ])
  // A new connection, and its settings.
  expect(2 * connect).toBeLessThanOrEqual(10_000)
})

// The embedded engine has no connections to lose, so the rules below do not apply to it.
if (process.env.DATABASE_URL) {
  describe('a connection in use that the server ends', () => {
    const endOwn = sql`select pg_terminate_backend(pg_backend_pid())`

    test('fails the whole transaction, ends no process, and the next one works', async () => {
      const cut = inTransaction(db, by, async (db) => {
        await aTeam(db, { slug: 'cut-off' })
        await endOwn.execute(db)
      })
      expect(await failing(cut)).toMatchObject({ outage: 'away' })
      expect(await slugs()).not.toContain('cut-off')
    })

    test('while idle in a transaction fails its next query', async () => {
      const cut = inTransaction(db, by, async (db) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
        await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(longWork)
        await expect
          .poll(() => failing(sql`select 1`.execute(db)), { timeout: 5_000 })
          .toMatchObject({ outage: 'away' })
        await aTeam(db, { slug: 'after-the-cut' })
      })
      expect(await failing(cut)).toMatchObject({ outage: 'away' })
      expect(await slugs()).not.toContain('after-the-cut')
    })

    test('all at once and repeatedly, never ends the process', async () => {
      for (let round = 0; round < 20; round++) {
        const busy = Array.from({ length: 8 }, () =>
          inTransaction(db, by, (db) => sql`select pg_sleep(30)`.execute(db)).catch(outageOf),
        )
        const others = sql<{ n: number }>`
          select count(pg_terminate_backend(pid)) as n from pg_stat_activity
          where datname = current_database() and query ilike '%pg_sleep(30)%' and pid <> pg_backend_pid()`
        let ended = 0
        await expect
          .poll(async () => {
            ended += (await others.execute(longWork)).rows[0]?.n ?? 0
            return ended
          })
          .toBe(8)
        expect(await Promise.all(busy)).toEqual(Array(8).fill('away'))
      }
      expect(await slugs()).toContain('long-work')
    })
  })

  describe('a request of a person', () => {
    test('waits a few seconds for a lock, and a locked table does not affect the others', async () => {
      await longWork.transaction().execute(async (holder) => {
        await sql`lock table teams in access exclusive mode`.execute(holder)
        const waited = await failing(db.selectFrom('teams').selectAll().execute())
        expect(waited.outage).toBe('busy')
        expect(waited.milliseconds).toBeLessThan(forRequests.lock + 2_000)
        await db.selectFrom('categories').selectAll().execute()
      })
      expect(await slugs()).toContain('long-work')
    })

    test('has its endless statement ended by the server, and the connection remains usable', async () => {
      const impatient = openImpatient(url, { statement: 500 }, 1)
      expect(await failing(sql`select pg_sleep(60)`.execute(impatient))).toMatchObject({ outage: 'busy' })
      await sql`select 1`.execute(impatient)
    })

    test('waits for a connection, and not for long', async () => {
      const impatient = openImpatient(url, { connect: 500 }, 1)
      const held = sql`select pg_sleep(2)`.execute(impatient)
      const waited = await failing(sql`select 1`.execute(impatient))
      expect(waited.outage).toBe('away')
      expect(waited.milliseconds).toBeLessThan(1_900)
      await held
      await sql`select 1`.execute(impatient)
    })

    test('whose transaction stays idle loses its locks', async () => {
      const impatient = openImpatient(url, { idleInTransaction: 300 }, 1)
      const asleep = impatient.transaction().execute(async (sleeper) => {
        await sql`lock table teams in access exclusive mode`.execute(sleeper)
        await db.selectFrom('teams').selectAll().execute()
        await sql`select 1`.execute(sleeper)
      })
      expect(await failing(asleep)).toMatchObject({ outage: 'away' })
      await sql`select 1`.execute(impatient)
    })
  })

  test('long work waits for locks and statements without a limit', async () => {
    const { rows } = await sql`
      select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement`.execute(
      longWork,
    )
    expect(rows).toEqual([{ lock: '0', statement: '0' }])
  })

  test('at the connection limit of the server a query waits until another connection is closed', async () => {
    const role = `nayami_${randomUUID().replaceAll('-', '')}`
    await sql`create role ${sql.id(role)} login connection limit 1`.execute(longWork)
    closeAtEnd(() => sql`drop role ${sql.id(role)}`.execute(longWork))
    const { proxy, behind } = await openProxy()
    behind.username = role
    const guest = openServerPool(behind.href, 1, forRequests)
    const connection = await guest.connect()
    const newcomer = sql`select 1 as one`.execute(openImpatient(behind.href, {}, 1))
    // The guest, one that was refused, and the next try.
    await expect.poll(proxy.begun).toBeGreaterThan(2)
    connection.release()
    await guest.end()
    expect((await newcomer).rows).toEqual([{ one: 1 }])
  })

  test('when the network drops everything a query fails soon, and afterwards the next one is answered', async () => {
    const { proxy, behind } = await openProxy()
    const impatient = openImpatient(behind.href, { silence: 700, connect: 700 })
    const ask = (seconds = 0) => sql`select 1 as one, pg_sleep(${seconds})`.execute(impatient)
    await Promise.all([ask(), ask(), ask()])
    proxy.setMode('silent')
    const cut = impatient.transaction().execute(async (db) => {
      await sql`select 1`.execute(db)
    })
    const silent = await Promise.all([cut, ask(), ask(), ask(), ask()].map(failing))
    for (const { outage, milliseconds } of silent) {
      expect(outage).toBe('away')
      expect(milliseconds).toBeLessThan(3_000)
    }
    proxy.setMode('pass')
    expect((await ask()).rows).toMatchObject([{ one: 1 }])
    // In use and silent longer than the limit; the second within it.
    expect(await failing(ask(2))).toMatchObject({ outage: 'away' })
    expect((await ask(0.2)).rows).toMatchObject([{ one: 1 }])
  })

  test.each(['reset', 'half-close'] as const)('a connection that ends with %s is replaced', async (mode) => {
    const { proxy, behind } = await openProxy()
    const impatient = openImpatient(behind.href, {})
    const ask = () => sql`select 1 as one`.execute(impatient)
    await ask()
    const cut = impatient.transaction().execute(async (db) => {
      proxy.setMode(mode)
      await sql`select pg_sleep(30)`.execute(db)
    })
    expect(await failing(cut)).toMatchObject({ outage: 'away' })
    proxy.setMode('pass')
    expect((await ask()).rows).toEqual([{ one: 1 }])
  })

  test('a pool can be closed although the server does not answer', async () => {
    const { proxy, behind } = await openProxy()
    const pool = openServerPool(behind.href, 1, forRequests)
    const connection = await pool.connect()
    connection.release()
    proxy.setMode('silent')
    await pool.end()
    // why: the pool's client is that of pg; Kysely's type has only a part of it.
    expect(socketOf(connection as unknown as ClientBase).destroyed).toBe(true)
  })
}
