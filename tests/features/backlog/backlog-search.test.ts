import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { readQuery } from '#app/domain/backlog-query/read-query.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import {
  type DescribedBacklog,
  idsOf,
  orderFor,
  recordBacklog,
  walkBack,
  walkForth,
} from './described-backlog.ts'
import { expectFitting, expectGroups, fittingIn } from './expected-backlog.ts'
import { anyClauses, anyOrder } from './random-clauses.ts'

let backlog: DescribedBacklog
beforeAll(async () => {
  const db = await openTestDatabase()
  // The statistics of the database change only where a test says so.
  await sql`alter table search_texts set (autovacuum_enabled = false)`.execute(db)
  backlog = await recordBacklog(db, 120)
}, 120_000)

const searched: [line: string, why: string][] = [
  ['デプ', 'Japanese from two characters, at the beginning'],
  ['ロイ', '… in the middle'],
  ['でプロ', 'hiragana finds katakana'],
  ['デプロイの', 'full width finds half-width katakana'],
  ['CSV', 'half width finds full width'],
  ['株式会社', 'what one character folds to finds it'],
  ['"black BOX"', 'case does not matter'],
  ['tanaka', 'quotes are searched'],
  ['手順', 'notes are searched'],
  ['100%', 'a percent sign is only itself'],
  ['e_c', 'an underscore is only itself'],
  ['"C:\\\\"', 'a backslash is only itself'],
  ['"失敗 🔥"', 'an emoji'],
  [`"'; drop table"`, 'SQL is only text'],
  ['デプ 止ま', 'two texts must both be there'],
  ['デプ -オモい', 'a text may be excluded'],
  ['-100%', '… alone, too'],
  ['オモい team:billing', 'a text beside a filter'],
]

// The index is not used for common pairs of letters; only an analysis shows which are common.
describe.each(['before', 'after'])('%s the database has analysed its texts', (when) => {
  beforeAll(async () => {
    if (when === 'after') await sql`analyze search_texts`.execute(backlog.db)
  })

  test('it knows common pairs of letters, or none', async () => {
    const { rows } = await sql<{ common: number }>`
      select count(*)::integer as common
      from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as known (pair, share)
      where tablename = 'search_texts_bigrams' and share > 0.1`.execute(backlog.db)
    expect((rows[0]?.common ?? 0) > 0).toBe(when === 'after')
  })

  test.each(searched)('%s: %s', async (line) => {
    const { clauses } = readQuery(line, backlog.known)
    expect(
      await expectFitting(backlog, clauses, orderFor(clauses, { sort: 'match', isReversed: false })),
    ).toBeGreaterThan(0)
  })

  test('any query is listed, counted and grouped correctly in any order', { timeout: 60_000 }, async () => {
    const asked = fc.tuple(anyClauses(backlog.told), anyOrder)
    await fc.assert(
      fc.asyncProperty(asked, async ([clauses, order]) => {
        await expectFitting(backlog, clauses, orderFor(clauses, order))
        await expectGroups(backlog, clauses)
      }),
      { numRuns: 80 },
    )
  })

  test('any query in any order can be paged through, forwards and back', {
    timeout: 60_000,
  }, async () => {
    const asked = fc.tuple(anyClauses(backlog.told), anyOrder, fc.integer({ min: 1, max: 5 }))
    await fc.assert(
      fc.asyncProperty(asked, async ([clauses, anyOne, pages]) => {
        const order = orderFor(clauses, anyOne)
        const all = fittingIn(backlog, clauses, order).map(({ told }) => told.id)
        const limit = Math.max(1, Math.ceil(all.length / pages))
        const forth = await walkForth(backlog, clauses, order, { limit })
        expect(idsOf(forth)).toEqual(all)
        expect(forth[0]?.before).toBeNull()
        for (const { rows } of forth.slice(0, -1)) expect(rows).toHaveLength(limit)
        const last = forth.at(-1)
        if (!last) throw new Error('there is always a page')
        const back = await walkBack(backlog, clauses, order, { last, limit })
        expect(idsOf(back)).toEqual(all)
        expect(back).toHaveLength(forth.length)
        if (forth.length > 1) expect(back[0]?.after).not.toBeNull()
      }),
      { numRuns: 40 },
    )
  })
})
