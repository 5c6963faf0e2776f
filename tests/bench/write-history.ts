import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import { type Db, inTransaction, systemName, type Tx } from '#db/transaction.ts'
import { deriveEverything } from './derive-everything.ts'
import { type History, type HistorySize, makeUpHistory } from './facts/history.ts'
import { continueIdsOf, insertRows } from './insert-rows.ts'

/** How long the filling took, in seconds, and the speed of its largest part. */
export type Filling = {
  mentions: number
  mentionsPerSecond: number
  factsSeconds: number
  rebuildSeconds: number
  totalSeconds: number
}

// The tables whose triggers keep the summaries and the audit; see db/derived.
const watched = [
  'teams',
  'categories',
  'syncs',
  'sync_teams',
  'sync_attendees',
  'notes',
  'decisions',
  'pain_points',
  'pain_point_categories',
  'known_by',
  'mentions',
  'resolutions',
  'merges',
  'tickets',
  'ticket_links',
  'ticket_outcomes',
] as const
const withIds = [
  'teams',
  'categories',
  'syncs',
  'notes',
  'painPoints',
  'mentions',
  'resolutions',
  'merges',
  'tickets',
  'ticketOutcomes',
  'decisions',
] as const

const system = { actor: { id: null, name: systemName }, now: new Date(), requestId: null }

/** Fills an empty, migrated database in one transaction: either with the whole history or not at all. */
export async function fillDatabase(db: Db, size: HistorySize, today: Day): Promise<Filling> {
  const history = makeUpHistory(size, today, await readSeeded(db))
  const filling = await inTransaction(db, system, async (db) => {
    const startedAt = performance.now()
    const mentionsSeconds = await writeFacts(db, history)
    const factsSeconds = secondsSince(startedAt)
    // Without statistics of the new rows the rebuild would be planned for empty tables.
    await sql`analyze`.execute(db)
    const rebuildSeconds = await timed(() => deriveEverything(db))
    return { mentionsSeconds, factsSeconds, rebuildSeconds, totalSeconds: secondsSince(startedAt) }
  })
  await sql`vacuum analyze`.execute(db)
  const mentions = history.mentions.length
  return { mentions, mentionsPerSecond: mentions / filling.mentionsSeconds, ...filling }
}

/**
 * Without the triggers, which would refresh each batch: the derived rows are rebuilt once at the end. It is not the
 * act of a person, so it leaves no audit event.
 */
async function writeFacts(db: Tx, history: History): Promise<number> {
  for (const table of watched) await sql`alter table ${sql.table(table)} disable trigger user`.execute(db)
  await insertRows(db, 'teams', history.teams)
  await insertRows(db, 'categories', history.categories)
  await insertRows(db, 'syncs', history.syncs)
  await insertRows(db, 'syncTeams', history.syncTeams)
  await insertRows(db, 'syncAttendees', history.attendees)
  await insertRows(db, 'notes', history.notes)
  await insertRows(db, 'decisions', history.decisions)
  await insertRows(db, 'painPoints', history.painPoints)
  await insertRows(db, 'painPointCategories', history.painPointCategories)
  await insertRows(db, 'knownBy', history.knownBy)
  const mentionsSeconds = await timed(() => insertRows(db, 'mentions', history.mentions))
  await insertRows(db, 'resolutions', history.resolutions)
  await insertRows(db, 'merges', history.merges)
  await insertRows(db, 'tickets', history.tickets)
  await insertRows(db, 'ticketLinks', history.ticketLinks)
  await insertRows(db, 'ticketOutcomes', history.ticketOutcomes)
  for (const table of withIds) await continueIdsOf(db, table)
  for (const table of watched) await sql`alter table ${sql.table(table)} enable trigger user`.execute(db)
  return mentionsSeconds
}

export function describeFilling(filling: Filling): string {
  const { mentions, mentionsPerSecond, factsSeconds, rebuildSeconds, totalSeconds } = filling
  return [
    `${mentions} mentions at ${Math.round(mentionsPerSecond)} a second;`,
    `all facts ${factsSeconds.toFixed(1)} s, summaries rebuilt in ${rebuildSeconds.toFixed(1)} s,`,
    `${totalSeconds.toFixed(1)} s in total (${Math.round(mentions / totalSeconds)} mentions a second)`,
  ].join(' ')
}

async function readSeeded(db: Db) {
  const { teams } = await db
    .selectFrom('teams')
    .select((eb) => eb.fn.countAll<number>().as('teams'))
    .executeTakeFirstOrThrow()
  if (teams > 0) throw new Error('The database already has teams; only an empty one can be filled.')
  const { categories } = await db
    .selectFrom('categories')
    .select((eb) => eb.fn.countAll<number>().as('categories'))
    .executeTakeFirstOrThrow()
  const template = await db.selectFrom('agendaTemplates').select('id').orderBy('id').executeTakeFirstOrThrow()
  return { categories, templateId: template.id }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return secondsSince(startedAt)
}

function secondsSince(startedAt: number) {
  return (performance.now() - startedAt) / 1000
}
