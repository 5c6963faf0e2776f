import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { auditedTables } from '#app/features/audit/audit-address.ts'
import type { Db } from '#db/transaction.ts'
import { hasFixedSeeds, seedOf } from '#tests/support/chosen-seed.ts'
import { inPassing, openForRandomFacts } from './in-passing.ts'
import { anyChanges, change } from './random-changes.ts'
import { anyPainPoints, insertFacts } from './random-facts.ts'
import { replay } from './replayed-rows.ts'

let db: Db
beforeAll(async () => {
  db = await openForRandomFacts()
})

test('replaying the log from the beginning gives the present rows', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyPainPoints, anyChanges, (painPoints, changes) =>
      inPassing(db, async (db) => {
        await insertFacts(db, painPoints)
        for (const told of changes) await change(db, told)
        for (const table of auditedTables) {
          const { rows, told, actions, contradictions } = await replay(db, table)
          expect(told).toEqual(rows)
          expect(contradictions).toEqual([])
          for (const action of actions) seen.add(`${table} ${action}`)
        }
      }),
    ),
    { numRuns: 12, seed: seedOf(3) },
  )
  if (!hasFixedSeeds) return
  for (const what of ['mentions changed', 'merges added', 'pain_points removed', 'ticket_links removed'])
    expect(seen).toContain(what)
}, 120_000)
