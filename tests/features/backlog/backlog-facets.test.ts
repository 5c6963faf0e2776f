import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import {
  cameBackFacet,
  knownByFacet,
  manyKnow,
  monthFacet,
  severityFacet,
  stateFacet,
  ticketsFacet,
} from '#app/domain/backlog-facets.ts'
import { monthNumber } from '#app/domain/calendar/day.ts'
import { states } from '#app/domain/pain-points/pain-point-state.ts'
import { severities, severityRank } from '#app/domain/pain-points/severity.ts'
import { facetsOfRow } from '#app/features/backlog/scope/facets.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

const row = fc.record({
  state: fc.constantFrom(...states),
  severity: fc.constantFrom(...severities),
  knownBy: fc.nat(2 * manyKnow),
  tickets: fc.nat(3),
  cameBack: fc.boolean(),
  months: fc.uniqueArray(fc.constantFrom('2000-01', '2024-02', '2026-11', '2100-12')),
})

test('the index has the facets that a list asks for', async () => {
  await fc.assert(
    fc.asyncProperty(row, async ({ state, severity, knownBy, tickets, cameBack, months }) => {
      const expected = [
        severityFacet(severity),
        stateFacet(state),
        knownByFacet(knownBy),
        ticketsFacet(tickets > 0),
        ...(cameBack ? [cameBackFacet] : []),
        ...months.map(monthFacet),
      ]
      const values = sql`${state}::text, ${severityRank(severity)}::smallint, ${knownBy}::integer,
        ${tickets}::integer, ${cameBack}::boolean, ${months.map(monthNumber)}::integer[]`
      const found = await facetsIn(values)
      expect(found.toSorted()).toEqual(expected.toSorted())
    }),
  )
})

test('no two kinds of facet have a number in common', () => {
  const facets = [
    ...severities.map(severityFacet),
    ...states.map(stateFacet),
    ...[0, 1, 2, manyKnow].map(knownByFacet),
    ...[false, true].map(ticketsFacet),
    cameBackFacet,
    ...['2000-01', '2026-11', '2100-12'].map(monthFacet),
  ]
  expect(new Set(facets).size).toBe(facets.length)
})

async function facetsIn(values: RawBuilder<unknown>): Promise<number[]> {
  const { rows } = await sql<{ facets: number[] }>`select ${facetsOfRow} as facets
    from (values (${values})) as s (state, severity_rank, known_by, tickets, came_back, heard_months)`.execute(
    db,
  )
  return rows.flatMap(({ facets }) => facets)
}
