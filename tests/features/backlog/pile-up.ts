import { sql } from 'kysely'
import { rebuildSummaries } from '#db/derived/rebuild-summaries.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import type { RandomFacts } from './random-backlog.ts'

const title = (number: number) => `山の ${number}号`

/**
 * More pain points than can be recorded one by one, written past the triggers: alerts that every team of a
 * sync mentioned without an estimate. Returns them as if they had been recorded.
 */
export async function pileUp(
  db: Db,
  { count, syncId, heldOn, teamIds }: { count: number; syncId: number; heldOn: string; teamIds: number[] },
): Promise<RandomFacts[]> {
  const ids = await inTransaction(db, recorderOn(heldOn), async (db) => {
    const watched = ['pain_points', 'pain_point_categories', 'mentions'].map((table) => sql.table(table))
    for (const table of watched) await sql`alter table ${table} disable trigger user`.execute(db)
    const { rows } = await sql<{ id: number }>`
      insert into pain_points (title, created_at, created_by)
      select ${title(0)}::text, now(), 'Mori' from generate_series(1, ${count}) returning id`.execute(db)
    const ids = rows.map((row) => row.id)
    const [first = 0] = ids
    await sql`update pain_points set title = replace(title, '0', (id - ${first} + 1)::text) where id >= ${first}`.execute(
      db,
    )
    await sql`insert into pain_point_categories (pain_point_id, category_id)
      select id, 1 from pain_points where id >= ${first}`.execute(db)
    await sql`
      insert into mentions (pain_point_id, sync_id, team_id, heard_on, severity, recorded_at, recorded_by)
      select id, ${syncId}, team_id, ${heldOn}, 'medium', now(), 'Mori'
      from pain_points, unnest(${teamIds}::bigint[]) as team_id where id >= ${first}`.execute(db)
    for (const table of watched) await sql`alter table ${table} enable trigger user`.execute(db)
    await rebuildSummaries(db)
    return ids
  })
  const said = {
    heardOn: heldOn,
    recordedAt: `${heldOn}T09:00:00.000Z`,
    severity: 'medium',
    estimate: null,
  } as const
  return ids.map((id, index) => ({
    id,
    title: title(index + 1),
    texts: [],
    categoryIds: [1],
    knownBy: [],
    tickets: [],
    facts: { mentions: teamIds.map((teamId) => ({ teamId, ...said })), resolutions: [], tickets: [] },
  }))
}
