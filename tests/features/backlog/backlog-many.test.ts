import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { readQuery } from '#app/domain/backlog-query/read-query.ts'
import {
  backlogGroups,
  countedAtMost,
  defaultAddress,
  readAtMost,
} from '#app/features/backlog/address/backlog-address.ts'
import { parseCursor, type SortedBy } from '#app/features/backlog/address/backlog-cursor.ts'
import { listGroups } from '#app/features/backlog/groups/groups.queries.server.ts'
import { listBacklogRows } from '#app/features/backlog/list/backlog.queries.server.ts'
import { loadBacklogPage } from '#app/features/backlog/list/backlog-page.report.server.ts'
import { estimateFound } from '#app/features/backlog/list/totals.queries.server.ts'
import { scopeOf } from '#app/features/backlog/scope/scope.queries.server.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { type DescribedBacklog, listPage, recordBacklog, today } from './described-backlog.ts'
import { fittingIn } from './expected-backlog.ts'
import { pileUp } from './pile-up.ts'

let backlog: DescribedBacklog
beforeAll(async () => {
  backlog = await recordBacklog(await openTestDatabase(), 30)
  const { db, teamIds, told } = backlog
  const heldOn = '2026-05-20'
  const syncId = await aSync(db, { teamIds, heldOn })
  // Five mentions each: more rows than are looked up one by one.
  told.push(...(await pileUp(db, { count: countedAtMost + 1, syncId, heldOn, teamIds })))
}, 120_000)

const clausesOf = (line: string) => readQuery(line, backlog.known).clauses
const uncounted = { painPoints: null, hoursPerMonth: null, notEstimated: 0 }
const limit = 40

describe.each(['heard:2026-05', 'heard:2026-05 team:stock', '-ticket:any', 'の -known:1', '-デプ'])(
  'of too many rows for %s',
  (line) => {
    test('nothing is counted', async () => {
      const clauses = clausesOf(line)
      expect((await listPage(backlog, clauses, { sort: 'heard', isReversed: false, limit })).totals).toEqual(
        uncounted,
      )
      const scope = await scopeOf(backlog.db, clauses, today, backlog.known)
      for (const group of backlogGroups) expect(await listGroups(backlog.db, scope, group)).toBeUndefined()
    })

    test.each<SortedBy>([
      { sort: 'heard', isReversed: false },
      { sort: 'hours', isReversed: true },
      { sort: 'age', isReversed: true },
    ])('each page by $sort is complete, with both query plans', async (order) => {
      const clauses = clausesOf(line)
      const all = fittingIn(backlog, clauses, order).map(({ told }) => told.id)
      const scope = await scopeOf(backlog.db, clauses, today, backlog.known)
      for (const access of ['lookup', 'scan'] as const) {
        const asked = { ...order, columns: [], today, limit }
        const first = await listBacklogRows(backlog.db, scope, { ...asked, cursor: null }, access)
        const cursor = parseCursor(first.after ?? '', 'after', order) ?? null
        const second = await listBacklogRows(backlog.db, scope, { ...asked, cursor }, access)
        expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(all.slice(0, 2 * limit))
      }
    })
  },
)

test('when the order is unusual, slightly too many rows are sorted, and the pages are the same', async () => {
  await sql`analyze summaries`.execute(backlog.db)
  const clauses = clausesOf('heard:2026-05')
  const scope = await scopeOf(backlog.db, clauses, today, backlog.known)
  const estimate = await estimateFound(backlog.db, scope)
  // Otherwise each is read in the order of the list, as in the test above.
  expect(estimate).toBeGreaterThan(countedAtMost)
  for (const order of [
    { sort: 'age', isReversed: true },
    { sort: 'teams', isReversed: false },
  ] satisfies SortedBy[]) {
    const all = fittingIn(backlog, clauses, order).map(({ told }) => told.id)
    const first = await listPage(backlog, clauses, { ...order, limit })
    expect(first.totals).toEqual(uncounted)
    const cursor = parseCursor(first.after ?? '', 'after', order)
    if (!cursor) throw new Error('the cursor of a page can be read')
    const second = await listPage(backlog, clauses, { ...order, limit, cursor })
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(all.slice(0, 2 * limit))
  }
})

test('as many rows as the limit are counted', async () => {
  const clauses = clausesOf('heard:2026-05 -"山の 77号"')
  const { totals } = await listPage(backlog, clauses, { sort: 'heard', isReversed: false, limit })
  expect(totals).toEqual({ painPoints: countedAtMost, hoursPerMonth: null, notEstimated: countedAtMost })
})

test.each(['category:alerts state:any', '-severity:critical'])(
  'conditions answered by the cells are counted however many rows there are: %s',
  async (line) => {
    const clauses = clausesOf(line)
    const painPoints = fittingIn(backlog, clauses, { sort: 'heard', isReversed: false }).length
    expect(painPoints).toBeGreaterThan(countedAtMost)
    const { totals } = await listPage(backlog, clauses, { sort: 'heard', isReversed: false, limit })
    expect(totals.painPoints).toBe(painPoints)
  },
)

describe('too many rows to rank by their match', () => {
  const asked: SortedBy = { sort: 'match', isReversed: false }

  test('are ordered by when they were last heard, page after page', async () => {
    const clauses = clausesOf('山の')
    const all = fittingIn(backlog, clauses, { sort: 'heard', isReversed: false }).map(({ told }) => told.id)
    const first = await listPage(backlog, clauses, { ...asked, limit })
    expect(first.sortedBy).toEqual({ sort: 'heard', isReversed: false })
    const cursor = parseCursor(first.after ?? '', 'after', asked)
    if (!cursor) throw new Error('the cursor of a page can be read')
    const second = await listPage(backlog, clauses, { ...asked, limit, cursor })
    expect(second.sortedBy).toEqual(first.sortedBy)
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(all.slice(0, 2 * limit))
    const back = parseCursor(second.before ?? '', 'before', asked)
    if (!back) throw new Error('the cursor of a page can be read')
    const again = await listPage(backlog, clauses, { ...asked, limit, cursor: back })
    expect(again.rows).toEqual(first.rows)
  })

  test('are ordered so beside a filter too, when the statistics know the word to be common', async () => {
    await sql`analyze search_texts`.execute(backlog.db)
    const { totals, sortedBy } = await listPage(backlog, clausesOf('山の team:stock'), { ...asked, limit })
    expect({ totals, sortedBy }).toEqual({
      totals: uncounted,
      sortedBy: { sort: 'heard', isReversed: false },
    })
  })

  test('start at a thousand where each text must be read', async () => {
    await sql`analyze search_texts`.execute(backlog.db)
    const { known } = backlog
    const countOf = async (line: string) => {
      const page = await loadBacklogPage(
        backlog.db,
        { address: { ...defaultAddress, clauses: clausesOf(line) }, cursor: null },
        known,
        { t: getWords('en'), language: 'en', today },
      )
      return [page.slice.totals.painPoints, page.countedAtMost]
    }
    const painPoints = fittingIn(backlog, clausesOf('"の 1"'), asked).length
    expect(painPoints).toBeGreaterThan(readAtMost)
    expect(await countOf('"の 1"')).toEqual([painPoints, countedAtMost])
    expect(await countOf('"の 1" team:stock')).toEqual([null, readAtMost])
  })

  test('are ranked once another word leaves only few', async () => {
    const { rows, sortedBy } = await listPage(backlog, clausesOf('山の 77号'), asked)
    expect(sortedBy).toEqual(asked)
    expect(rows).toHaveLength(fittingIn(backlog, clausesOf('山の 77号'), asked).length)
  })
})

test('without one of the filters there may be more rows than are counted', async () => {
  const clauses = clausesOf('heard:2026-05 team:silent')
  const reader = { t: getWords('en'), language: 'en', today } as const
  const address = { ...defaultAddress, clauses }
  const { drops } = await loadBacklogPage(backlog.db, { address, cursor: null }, backlog.known, reader)
  expect(drops).toMatchObject([{ word: 'team:silent', painPoints: null }])
})
