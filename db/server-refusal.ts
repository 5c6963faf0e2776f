import pg from 'pg'
import { SchemaTooOld } from './baseline-adoption.ts'
import type { DatabaseAddress } from './connected-database.ts'
import { withoutRoom } from './embedded/folder-refusal.ts'
import { SchemaNewer } from './migrator.ts'
import { outageOf } from './outage.ts'
import { giveUpSeconds, ServerTooOld, startingUpSeconds } from './server-start.ts'
import { sqlStateOf } from './transaction.ts'

/** A database that cannot be used; the message is one sentence for the person who started the program. */
export class DatabaseRefused extends Error {
  override name = 'DatabaseRefused'
}

/** Runs the start of a program; a problem that the user can fix becomes a sentence, any other error is rethrown. */
export async function orRefused<T>(address: DatabaseAddress, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const sentence = findRefusal(error, address)
    if (sentence === undefined) throw error
    throw new DatabaseRefused(sentence, { cause: error })
  }
}

/** What is wrong with the database of an address and what to do about it; never includes its password. */
export function findRefusal(error: unknown, address: DatabaseAddress): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof SchemaNewer)
    return `${nameOf(address)} was made by a newer version of Nayami (${error.unknown.join(', ')}): start that version or a later one, or restore a backup from before.`
  if (error instanceof SchemaTooOld)
    return `${nameOf(address)} is from before the first release of Nayami and was migrated up to ${error.reached} only: start the last version that has the migration ${error.needed} once, and then this one.`
  if (!('databaseUrl' in address))
    return sqlStateOf(error) === '53100' ? withoutRoom(`The data folder ${address.dataDir}`) : undefined
  const said = findByMessage(error, placeOf(address.databaseUrl))
  return said && `${nameOf(address)} ${said}.`
}

type Place = { host: string; port: number; user: string }

function placeOf(databaseUrl: string) {
  // Never connected: it resolves the URL, and the environment variables that replace its parts, as pg does.
  const { host, port, user = '', database = user } = new pg.Client({ connectionString: databaseUrl })
  return { host, port, user, database }
}

function nameOf(address: DatabaseAddress): string {
  if (!('databaseUrl' in address)) return `The database in the folder ${address.dataDir}`
  const { host, port, database } = placeOf(address.databaseUrl)
  return `The database "${database}" on ${host}:${port}`
}

const unknownHost = ({ host }: Place) =>
  `cannot be found: the host name ${host} is unknown; correct it in DATABASE_URL, or see to this machine’s name service`
const forbids = ({ user }: Place) =>
  `does not allow the user "${user}" what Nayami needs: make it the database’s owner (alter database … owner to …)`

/** By SQLSTATE or the system's error code; the end of a sentence that starts with the database. */
const byCode: Record<string, (place: Place) => string> = {
  ECONNREFUSED: () =>
    'does not answer: nothing listens there; start PostgreSQL, or correct the address in DATABASE_URL',
  ENOENT: () =>
    'does not answer: there is no such socket; start PostgreSQL, or correct the address in DATABASE_URL',
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  EACCES: () => 'cannot be reached: this user may not open its socket; correct its folder’s rights',
  '28P01': ({ user }) => `refused the user "${user}" or the password: correct them in DATABASE_URL`,
  '28000': ({ user }) =>
    `lets no user "${user}" in from here: create the user, or allow the connection in the server’s pg_hba.conf`,
  '3D000': () => 'does not exist: create it, or correct its name in DATABASE_URL',
  '42501': forbids,
  // There is no schema to create tables in: the user may not use any of the existing ones.
  '3F000': forbids,
  '57P03': () =>
    `was still starting up or shutting down after ${startingUpSeconds} seconds: see the server’s log, and start Nayami again`,
  '53300': () =>
    'has no connection left: raise max_connections on the server, or lower DATABASE_POOL_SIZE where it is used',
  '53100': () => 'has no room left on its disk: make room there, and start Nayami again',
  '25006': () => 'can only be read (a standby is): name the primary server in DATABASE_URL',
}

const certificate = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)/

function findByMessage(error: Error, place: Place): string | undefined {
  if (error instanceof ServerTooOld)
    return `is on PostgreSQL ${error.version}: Nayami needs version ${error.oldest} or later`
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = byCode[code]
  if (known) return known(place)
  if (certificate.test(code))
    return `shows a certificate that this machine does not trust (${code}): give the authority’s by sslrootcert in DATABASE_URL`
  if (/does not support SSL/.test(error.message))
    return 'offers no encrypted connections: set up TLS on the server, or take sslmode out of DATABASE_URL'
  if (/password must be a (non-empty )?string/.test(error.message))
    return `asks the user "${place.user}" for a password: DATABASE_URL has none`
  if (/time/i.test(code + error.message) && outageOf(error))
    return `did not answer within ${giveUpSeconds} seconds: see whether the address in DATABASE_URL is right and no firewall is in between`
  if (outageOf(error) === 'away')
    return `broke off the connection (${error.message}): see the server’s log, and start Nayami again`
}
