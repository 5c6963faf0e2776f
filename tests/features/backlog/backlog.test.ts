import { beforeAll, describe, expect, test } from 'vitest'
import { readQuery } from '#app/domain/backlog-query/read-query.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { listed } from './backlog-listed.ts'
import { tickets } from './backlog-sketches.ts'
import { type DescribedBacklog, listPage, recordBacklog } from './described-backlog.ts'
import { expectFitting, expectGroups } from './expected-backlog.ts'

let backlog: DescribedBacklog
beforeAll(async () => {
  backlog = await recordBacklog(await openTestDatabase(), 120)
}, 120_000)

const lines: string[] = [
  '',
  'state:any',
  'state:active',
  '-state:relieved,declined',
  'team:billing',
  'team:billing team:orders',
  'team:billing,orders -team:stock',
  'team:orders,identity phase:pre_launch',
  'phase:launched',
  'phase:launched phase:mature',
  '-phase:mature',
  'category:deploy,alerts category:performance',
  'team:billing category:deploy severity:>=high',
  'severity:<medium',
  'severity:low,critical',
  'hours:none',
  '-hours:>5',
  'hours:<=20 team:stock',
  'heard:2026-02',
  'heard:2026-02 team:stock',
  'heard:2026-01-24 phase:mature',
  '-heard:2026-02 team:stock',
  'heard:<2026-03',
  'heard:>=2026-03-13',
  'known:0',
  'known:1',
  'known:>=3',
  '-known:>2',
  'known:tanaka',
  '-known:さとう,100%',
  'known:"3"',
  'ticket:none',
  'ticket:any,none',
  'ticket:pay-7 heard:2026-02',
  '-ticket:ACME/SHOP#2,手順書',
  'is:back',
  '-is:back age:>120',
  'teams:>=2 mentions:<5',
]

describe('a query finds what the facts give', () => {
  test.each(lines)('%s', async (line) => {
    const { clauses, wrong } = readQuery(line, backlog.known)
    expect(wrong).toEqual([])
    expect(await expectFitting(backlog, clauses, { sort: 'hours', isReversed: false })).toBeGreaterThan(0)
    await expectGroups(backlog, clauses)
  })

  test.each([
    ['a team outside the phase asked for', 'team:orders phase:mature'],
    ['a team without mentions', 'team:silent'],
    ['a time before anything was heard', 'heard:<2026-01'],
    ['nobody', 'known:nobody'],
  ])('nothing matches %s', async (_what, line) => {
    const { clauses } = readQuery(line, backlog.known)
    expect(await expectFitting(backlog, clauses, { sort: 'heard', isReversed: false })).toBe(0)
    await expectGroups(backlog, clauses)
  })
})

test('a row has teams, first day, severity, hours, tickets and known by, including merged pain points', async () => {
  const { rows } = await listPage(backlog, [], { sort: 'hours', isReversed: false })
  expect(rows.some((row) => row.tickets.length > 1)).toBe(true)
  for (const told of backlog.told) {
    const { standing, hours } = listed(told)
    const row = rows.find(({ id }) => id === told.id)
    expect(row).toMatchObject({
      title: told.title,
      state: standing.state,
      cameBack: standing.cameBack,
      severityRank: standing.severityRank,
      hoursPerMonth: hours === null ? null : expect.closeTo(hours, 5),
      notEstimatedTeams: standing.notEstimatedTeams,
      teams: standing.teams,
      mentions: standing.mentions,
      firstHeardOn: standing.firstHeardOn,
      lastHeardOn: standing.lastHeardOn,
      categoryIds: told.categoryIds,
      saidIn: null,
    })
    expect(row?.tickets.map(({ key }) => key).toSorted()).toEqual(
      told.tickets.map((number) => tickets[number]?.key).toSorted(),
    )
    expect(row?.knownBy.toSorted()).toEqual(told.knownBy.toSorted())
    expect(row?.teamIds.toSorted()).toEqual(standing.perTeam.map(({ teamId }) => teamId).toSorted())
    const months = new Map<number, number>()
    for (const { heardOn } of told.facts.mentions) {
      const ago = 7 - Number(heardOn.slice(5, 7))
      months.set(ago, (months.get(ago) ?? 0) + 1)
    }
    expect(row?.heardMonths.toSorted(([a], [b]) => a - b)).toEqual([...months].toSorted(([a], [b]) => a - b))
  }
})

test('columns that are not shown are not loaded', async () => {
  const { rows } = await listPage(backlog, [], { sort: 'hours', isReversed: false, columns: [] })
  for (const row of rows) expect(row).toMatchObject({ tickets: [], knownBy: [], heardMonths: [] })
})

test.each([
  ['手順 古い', '手順書は**古い**', 'in the notes'],
  ['オモい', '画面がオモい', 'as it was typed'],
  ['おもい', '画面がオモい', 'in other kana'],
  ['デプロイのたび', 'ﾃﾞﾌﾟﾛｲのたびに止まる', 'in another width'],
  ['ASK tanaka', 'Ask Tanaka', 'in another case'],
])(
  'where the title does not contain the whole search text, the row shows where it was found: %s',
  async (line, said) => {
    const { clauses } = readQuery(line, backlog.known)
    const { rows } = await listPage(backlog, clauses, { sort: 'match', isReversed: false })
    const saidElsewhere = rows.flatMap(({ saidIn }) => saidIn ?? [])
    expect(saidElsewhere.length).toBeGreaterThan(0)
    for (const found of saidElsewhere) expect(found).toContain(said)
  },
)

test('age is counted in days from the first mention', async () => {
  const { rows } = await listPage(backlog, [], { sort: 'age', isReversed: false, limit: 1 })
  expect(rows[0]).toMatchObject({ firstHeardOn: '2026-01-12', ageDays: 170 })
})
