import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'
import { type Entry, isAcknowledged } from './ledger.ts'
import { type FactTable, writings } from './writings.ts'

/** The stored facts of some writes; a row for each fact. */
export type StoredFacts = {
  keys: string[]
  painPoints: { id: number; text: string; categories: number }[]
  mentions: { id: number; painPointId: number; syncId: number | null; teamId: number; quote: string | null }[]
  notes: { id: number; text: string; syncId: number }[]
  decisions: { id: number; text: string; syncId: number | null }[]
}

export async function loadStored(db: Db, entries: readonly Entry[]): Promise<StoredFacts> {
  const texts = sql`any (${entries.map(({ write }) => write.text)}::text[])`
  const keys = sql`any (${entries.map(({ write }) => write.key)}::uuid[])`
  const painPoints = await db
    .selectFrom('painPoints')
    .select(['id', 'title as text'])
    .select(
      sql<number>`(select count(*) from pain_point_categories where pain_point_id = id)`.as('categories'),
    )
    .where(sql<boolean>`title = ${texts}`)
    .execute()
  const mentions = await db
    .selectFrom('mentions')
    .select(['id', 'painPointId', 'syncId', 'teamId', 'quote'])
    .where(
      sql<boolean>`quote = ${texts} or pain_point_id = any (${painPoints.map(({ id }) => id)}::bigint[])`,
    )
    .execute()
  const notes = await db
    .selectFrom('notes')
    .select(['id', 'body as text', 'syncId'])
    .where(sql<boolean>`body = ${texts}`)
    .execute()
  const decisions = await db
    .selectFrom('decisions')
    .select(['id', 'text', 'syncId'])
    .where(sql<boolean>`text = ${texts}`)
    .execute()
  const submissions = await db
    .selectFrom('submissions')
    .select('key')
    .where(sql<boolean>`key = ${keys}`)
    .execute()
  return { keys: submissions.map(({ key }) => key), painPoints, mentions, notes, decisions }
}

/**
 * Everything that is not as it must be: an acknowledged write is stored once and completely, any other is stored once
 * and completely or not at all, and a write with two answers got the same twice. Empty when all is well.
 */
export function compareFacts(entries: readonly Entry[], stored: StoredFacts): string[] {
  const keys = new Set(stored.keys)
  const finders = findersOf(stored)
  return entries.flatMap((entry) => {
    const { kind, key, text } = entry.write
    const found = finders[writings[kind].table](entry.write)
    const said = new Set(entry.acknowledgements.map((acknowledgement) => acknowledgement.said))
    const wrongs: string[] = []
    if (isAcknowledged(entry) && found === 'nothing') wrongs.push('was acknowledged and is not stored')
    if (found === 'more than once') wrongs.push('is stored more than once')
    if (found === 'in part') wrongs.push('is stored in part')
    if ((found === 'nothing') === keys.has(key))
      wrongs.push('is stored without its key, or its key without it')
    if (said.size > 1) wrongs.push(`was answered in two ways: ${[...said].join(' | ')}`)
    return wrongs.map((wrong) => `${kind} "${text}" ${wrong}`)
  })
}

type Found = 'nothing' | 'once' | 'in part' | 'more than once'

function findersOf({ painPoints, mentions, notes, decisions }: StoredFacts) {
  const painPointsBy = Map.groupBy(painPoints, ({ text }) => text)
  const firstMentionsBy = Map.groupBy(
    mentions.filter(({ quote }) => quote === null),
    ({ painPointId }) => painPointId,
  )
  const mentionsBy = Map.groupBy(mentions, ({ quote }) => quote)
  const notesBy = Map.groupBy(notes, ({ text }) => text)
  const decisionsBy = Map.groupBy(decisions, ({ text }) => text)
  const finders: Record<FactTable, (write: Entry['write']) => Found> = {
    painPoints: ({ text, teamIds, syncId }) => {
      const [painPoint, ...others] = painPointsBy.get(text) ?? []
      if (!painPoint) return 'nothing'
      if (others.length > 0) return 'more than once'
      const heard = (firstMentionsBy.get(painPoint.id) ?? []).filter((mention) => mention.syncId === syncId)
      return painPoint.categories > 0 ? teamsIn(heard, teamIds) : 'in part'
    },
    mentions: ({ text, teamIds, painPointId, syncId }) => {
      const heard = mentionsBy.get(text) ?? []
      if (heard.length === 0) return 'nothing'
      const isWhole = heard.every((one) => one.painPointId === painPointId && one.syncId === syncId)
      return isWhole ? teamsIn(heard, teamIds) : 'in part'
    },
    notes: ({ text, syncId }) => onlyIn(notesBy.get(text), syncId),
    decisions: ({ text, syncId }) => onlyIn(decisionsBy.get(text), syncId),
  }
  return finders
}

function teamsIn(heard: readonly { teamId: number }[], teamIds: readonly number[]): Found {
  const teams = new Set(heard.map(({ teamId }) => teamId))
  if (heard.length > teams.size) return 'more than once'
  return teams.size === teamIds.length && teamIds.every((teamId) => teams.has(teamId)) ? 'once' : 'in part'
}

function onlyIn(rows: readonly { syncId: number | null }[] | undefined, syncId: number): Found {
  const [row, ...others] = rows ?? []
  if (!row) return 'nothing'
  if (others.length > 0) return 'more than once'
  return row.syncId === syncId ? 'once' : 'in part'
}

/** Facts that were never sent: compares the counts of whole tables when everything sent is acknowledged. */
export async function checkNothingElse(db: Db, entries: readonly Entry[]): Promise<string[]> {
  if (!entries.every(isAcknowledged)) return []
  const expected = countExpected(entries)
  const stored = await countStored(db)
  return Object.entries(expected).flatMap(([table, count]) => {
    const found = stored[table as keyof typeof expected] // why: the keys are those of `expected`.
    return found === count ? [] : `${table}: ${count} were acknowledged and ${found} are stored`
  })
}

function countExpected(entries: readonly Entry[]) {
  const writes = entries.map(({ write }) => ({ ...write, table: writings[write.kind].table }))
  const of = (...tables: FactTable[]) => writes.filter(({ table }) => tables.includes(table))
  return {
    submissions: writes.length,
    painPoints: of('painPoints').length,
    mentions: of('painPoints', 'mentions').reduce((sum, { teamIds }) => sum + teamIds.length, 0),
    notes: of('notes').length,
    decisions: of('decisions').length,
  }
}

async function countStored(db: Db): Promise<ReturnType<typeof countExpected>> {
  const { rows } = await sql<ReturnType<typeof countExpected>>`select
    (select count(*) from submissions) as submissions, (select count(*) from pain_points) as pain_points,
    (select count(*) from mentions) as mentions, (select count(*) from notes) as notes,
    (select count(*) from decisions) as decisions`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('Counting gave no row.')
  return counts
}
