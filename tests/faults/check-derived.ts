import { isDeepStrictEqual } from 'node:util'
import { deriveSummaries } from '#db/derived/derive-summaries.ts'
import { rebuildSummaries } from '#db/derived/rebuild-summaries.ts'
import type { Db, Tx } from '#db/transaction.ts'
import { inTransaction } from '#db/transaction.ts'
import { loadDerived } from '#tests/db/fact-rows.ts'
import { recorderOn } from '#tests/support/recorder.ts'

/** All derived rows must equal a rebuild from the facts; the rebuild itself is rolled back. */
export async function checkDerived(db: Db): Promise<string[]> {
  return thenGivenUp(db, async (db) => {
    const kept = await loadDerived(db)
    await rebuildSummaries(db)
    return differences(kept, await loadDerived(db))
  })
}

/** The same for some pain points alone. */
export async function checkDerivedOf(db: Db, painPointIds: readonly number[]): Promise<string[]> {
  if (painPointIds.length === 0) return []
  return thenGivenUp(db, async (db) => {
    const kept = await loadDerivedOf(db, painPointIds)
    await deriveSummaries(db, painPointIds)
    return differences(kept, await loadDerivedOf(db, painPointIds))
  })
}

async function loadDerivedOf(db: Tx, painPointIds: readonly number[]) {
  const of = async (table: 'summaries' | 'teamSummaries' | 'toilSpans' | 'stateSpans' | 'searchTexts') => {
    const rows = await db.selectFrom(table).selectAll().where('painPointId', 'in', painPointIds).execute()
    return rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
  }
  return {
    summaries: await of('summaries'),
    teamSummaries: await of('teamSummaries'),
    toilSpans: await of('toilSpans'),
    stateSpans: await of('stateSpans'),
    searchTexts: await of('searchTexts'),
  }
}

function differences<Derived extends Record<string, unknown[]>>(kept: Derived, rebuilt: Derived): string[] {
  return Object.entries(kept).flatMap(([table, rows]) => {
    const anew = rebuilt[table] ?? []
    if (isDeepStrictEqual(rows, anew)) return []
    const at = rows.findIndex((row, at) => !isDeepStrictEqual(row, anew[at]))
    const [one, other] = [rows[at], anew[at]].map((row) => JSON.stringify(row))
    return `${table} (${rows.length} rows, rebuilt ${anew.length}): ${one} would be rebuilt as ${other}`
  })
}

async function thenGivenUp<T>(db: Db, work: (db: Tx) => Promise<T>): Promise<T> {
  const tx = await db.startTransaction().execute()
  try {
    return await inTransaction(tx, recorderOn('2026-01-05'), work)
  } finally {
    await tx.rollback().execute()
  }
}
