import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { sentenceForRefusal } from '#app/server/refusal.ts'
import { connectDatabase } from '#db/connect.ts'
import type { ConnectedDatabase, DatabaseAddress } from '#db/connected-database.ts'
import { migrateToLatest, SchemaNewer } from '#db/migrator.ts'
import { findRefusal, orRefused } from '#db/server-refusal.ts'
import { awaitServer, ServerTooOld } from '#db/server-start.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { startFaultyProxy } from '#tests/support/faulty-proxy.ts'
import { startRefusingServer } from '#tests/support/refusing-server.ts'

const databaseUrl = 'postgres://mori:hush@db.example:6432/nayami'
const withCode = (code: string, message = 'hush') => Object.assign(new Error(message), { code })

test.each([
  [withCode('ECONNREFUSED'), /does not answer: nothing listens there/],
  [withCode('ENOENT'), /no such socket/],
  [withCode('ENOTFOUND'), /the host name db\.example is unknown/],
  [withCode('EAI_AGAIN'), /the host name db\.example is unknown/],
  [withCode('EACCES'), /may not open its socket/],
  [withCode('ETIMEDOUT'), /did not answer within 10 seconds/],
  [new Error('timeout expired'), /did not answer within 10 seconds/],
  [withCode('28P01'), /refused the user "mori" or the password/],
  [withCode('28000'), /lets no user "mori" in from here/],
  [withCode('3D000'), /does not exist: create it/],
  [withCode('42501'), /does not allow the user "mori" what Nayami needs/],
  [withCode('3F000'), /does not allow the user "mori" what Nayami needs/],
  [withCode('57P03'), /still starting up or shutting down after 30 seconds/],
  [withCode('53300'), /no connection left: raise max_connections/],
  [withCode('53100'), /no room left on its disk/],
  [withCode('25006'), /can only be read/],
  [withCode('ECONNRESET', 'read ECONNRESET'), /broke off the connection \(read ECONNRESET\)/],
  [new Error('Connection terminated unexpectedly'), /broke off the connection/],
  [new Error('The server does not support SSL connections'), /offers no encrypted connections/],
  [withCode('DEPTH_ZERO_SELF_SIGNED_CERT'), /a certificate that this machine does not trust/],
  [
    new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'),
    /for a password: DATABASE_URL has none/,
  ],
  [new ServerTooOld('14.9', 15), /is on PostgreSQL 14\.9: Nayami needs version 15 or later/],
  [new SchemaNewer(['0099-later']), /was made by a newer version of Nayami \(0099-later\)/],
])('%s: one sentence with host, port and database, what to do, and no password', (error, says) => {
  const sentence = findRefusal(error, { databaseUrl })
  expect(sentence).toMatch(/^The database "nayami" on db\.example:6432 [^\n]+\.$/)
  expect(sentence).toMatch(says)
  expect(sentence).not.toContain('hush')
})

test('an error that no one can correct has no sentence', () => {
  expect(findRefusal(withCode('42601'), { databaseUrl })).toBeUndefined()
  expect(findRefusal(new TypeError('hush'), { databaseUrl })).toBeUndefined()
  expect(findRefusal(withCode('ENOENT'), { dataDir: './data' })).toBeUndefined()
})

/** The sentence shown to the person who starts it. */
async function refusalOf(work: Promise<unknown>, address: DatabaseAddress): Promise<string> {
  const refused: unknown = await orRefused(address, () => work).catch((error: unknown) => error)
  return sentenceForRefusal(refused)
}

const at = (port: number) => ({ databaseUrl: `postgres://mori:hush@127.0.0.1:${port}/nayami` })

test('a server that refuses the user is asked once', async () => {
  const server = await startRefusingServer('28P01')
  closeAtEnd(server.close)
  const address = at(server.port)
  expect(await refusalOf(awaitServer(address), address)).toBe(
    `The database "nayami" on 127.0.0.1:${server.port} refused the user "mori" or the password: correct them in DATABASE_URL.`,
  )
  expect(server.refused()).toBe(1)
})

test('a server that is starting up is asked repeatedly, for a limited time', async () => {
  const server = await startRefusingServer('57P03')
  closeAtEnd(server.close)
  const address = at(server.port)
  let waits = 0
  const waiting = awaitServer(address, { waitMilliseconds: 600, onWait: () => waits++ })
  expect(await refusalOf(waiting, address)).toMatch(/still starting up or shutting down/)
  expect(server.refused()).toBeGreaterThan(2)
  expect(waits).toBe(1)
})

test('when nothing listens the start is refused at once', async () => {
  expect(await refusalOf(awaitServer(at(1)), at(1))).toMatch(/127\.0\.0\.1:1 does not answer: nothing/)
})

test('a folder has no server to wait for', async () => {
  await awaitServer({ dataDir: './nowhere' })
})

describe('on either engine', () => {
  let opened: ConnectedDatabase
  let address: DatabaseAddress
  beforeAll(async () => {
    await openTestDatabase(async (given) => {
      address = 'databaseUrl' in given ? given : { dataDir: '/srv/nayami' }
      opened = await connectDatabase(given)
      return opened
    })
  })

  test('a database migrated by a newer version is refused and not changed', async () => {
    const later = '0999-something-later'
    await sql`insert into kysely_migration (name, timestamp) values (${later}, 'later')`.execute(opened.db)
    const sentence = await refusalOf(migrateToLatest(opened.longWork), address)
    expect(sentence).toMatch(
      /^The database [^\n]+ was made by a newer version of Nayami \(0999-something-later\): [^\n]+\.$/,
    )
    await sql`delete from kysely_migration where name = ${later}`.execute(opened.db)
    expect(await migrateToLatest(opened.longWork)).toEqual([])
  })

  if (process.env.DATABASE_URL) {
    const urlOf = () => new URL('databaseUrl' in address ? address.databaseUrl : '')

    test('a server that has finished starting up is used', async () => {
      const { hostname, port } = urlOf()
      const then = { host: hostname, port: Number(port) }
      const server = await startRefusingServer('57P03', { refusals: 3, then })
      closeAtEnd(server.close)
      const url = urlOf()
      url.host = `127.0.0.1:${server.port}`
      await awaitServer({ databaseUrl: url.href })
      expect(server.refused()).toBe(3)
    })

    test('an older server is refused', async () => {
      expect(await refusalOf(awaitServer(address, { oldest: 99 }), address)).toMatch(
        /is on PostgreSQL \d+(\.\d+)?.*: Nayami needs version 99 or later\.$/,
      )
    })

    test('an unknown database is refused', async () => {
      const url = urlOf()
      url.pathname = '/nobody-made-this'
      const unknown = { databaseUrl: url.href }
      expect(await refusalOf(awaitServer(unknown), unknown)).toMatch(/"nobody-made-this" .* does not exist/)
    })

    test('a user without the right to create tables is refused', async () => {
      const user = `nayami_${randomUUID().replaceAll('-', '')}`
      await sql`create role ${sql.id(user)} login`.execute(opened.db)
      closeAtEnd(() => sql`drop role ${sql.id(user)}`.execute(opened.db))
      await sql`drop schema public cascade`.execute(opened.db)
      await sql`create schema public`.execute(opened.db)
      const url = urlOf()
      url.username = user
      const { longWork, close } = await connectDatabase({ databaseUrl: url.href })
      closeAtEnd(close)
      const refusal = () => refusalOf(migrateToLatest(longWork), { databaseUrl: url.href })
      const says = new RegExp(`does not allow the user "${user}" what Nayami needs`)
      expect(await refusal()).toMatch(says)
      await sql`grant usage on schema public to public`.execute(opened.db)
      expect(await refusal()).toMatch(says)
    })

    test('a server that stays silent is given up', async () => {
      const { hostname, port } = urlOf()
      const proxy = await startFaultyProxy({ host: hostname, port: Number(port) })
      closeAtEnd(proxy.close)
      proxy.setMode('silent')
      const url = urlOf()
      url.host = `127.0.0.1:${proxy.port}`
      const silent = { databaseUrl: url.href }
      expect(await refusalOf(awaitServer(silent), silent)).toMatch(/did not answer within 10 seconds/)
    })
  }
})
