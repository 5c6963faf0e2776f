import { sql } from 'kysely'
import { noteObjectsInForce } from './derived-sql.ts'
import type { Tx } from './transaction.ts'

const baseline = '0001-baseline'

/** The migrations that the baseline replaced. Together they created exactly the tables it creates. */
const replaced = [
  '0001-organisation-teams-categories',
  '0002-syncs',
  '0003-pain-points',
  '0004-tickets',
  '0005-decisions-reviews',
  '0006-standings',
  '0007-refresh-standings',
  '0008-accounts',
  '0009-audit',
  '0010-lines',
  '0011-similar-terms',
  '0012-pain-point-notes',
  '0013-backlog-figures',
  '0014-not-same',
  '0015-bulk-changes',
  '0016-saved-views',
  '0017-lighter-lists',
  '0018-came-back',
  '0019-redaction',
  '0020-rights-bell',
  '0021-heard-syncs',
  '0022-heard-outside-a-sync',
  '0023-splits',
  '0024-name-of-the-light-agenda',
]
const last = '0024-name-of-the-light-agenda'

/** The database was left half way through the migrations that the baseline replaced, which this build no longer has. */
export class SchemaTooOld extends Error {
  override name = 'SchemaTooOld'
  readonly reached: string
  readonly needed: string
  constructor(reached: string) {
    super(`Migrated up to ${reached} only.`)
    this.reached = reached
    this.needed = last
  }
}

/**
 * What a database counts as migrated to, from the names of the migrations it has had. One that had all of those before
 * the baseline is at the baseline, and is marked so; nothing else in it changes.
 */
export async function adoptBaseline(db: Tx, applied: string[]): Promise<string[]> {
  const old = applied.filter((name) => replaced.includes(name))
  if (old.length === 0 || old.length < applied.length)
    return applied.filter((name) => !replaced.includes(name))
  if (old.length < replaced.length) throw new SchemaTooOld(old.at(-1) ?? '')
  await sql`delete from kysely_migration`.execute(db)
  await sql`insert into kysely_migration (name, timestamp) values (${baseline}, ${new Date().toISOString()})`.execute(
    db,
  )
  await sql`drop table if exists kysely_migration_lock`.execute(db)
  await noteObjectsInForce(db)
  return [baseline]
}
