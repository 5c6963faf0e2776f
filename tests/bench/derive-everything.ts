import { sql } from 'kysely'
import { rebuildSummaries } from '#db/derived/rebuild-summaries.ts'
import type { Tx } from '#db/transaction.ts'

/**
 * Derives everything from facts that were written without the triggers. The inverted indexes are rebuilt afterwards:
 * updating them row by row would take longer than all the rest.
 */
export async function deriveEverything(db: Tx): Promise<void> {
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = current_schema() and tablename in ('summaries', 'search_texts')
      and indexdef like '%USING gin%'`.execute(db)
  for (const { name } of indexes) await sql`drop index ${sql.id(name)}`.execute(db)
  await rebuildSummaries(db)
  for (const { definition } of indexes) await sql.raw(definition).execute(db)
}
