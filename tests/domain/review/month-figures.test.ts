import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildToilSeries, type ToilFigure } from '#app/domain/review/month-figures.ts'

const months = ['2026-01', '2026-02', '2026-03', '2026-04']
const thisMonth = '2026-04'
const span = {
  teamId: 1,
  fromMonth: '2026-01',
  untilMonth: null,
  categoryIds: [1],
  hours: 6 as number | null, // why: some cases change it to unknown
  estimated: 1,
  notEstimated: 0,
}
const heardAlways = (teamId: number) => months.map((month) => ({ teamId, month }))
const hoursOf = (figures: ToilFigure[] | undefined) => figures?.map((figure) => figure.hours)

describe('a span', () => {
  test.each([
    { why: 'still counting', change: {}, hours: [6, 6, 6, 6] },
    { why: 'begun before the first month', change: { fromMonth: '2024-11' }, hours: [6, 6, 6, 6] },
    { why: 'begun in March', change: { fromMonth: '2026-03' }, hours: [0, 0, 6, 6] },
    { why: 'counting until March, exclusive', change: { untilMonth: '2026-03' }, hours: [6, 6, 0, 0] },
    {
      why: 'over before January',
      change: { fromMonth: '2025-01', untilMonth: '2026-01' },
      hours: [0, 0, 0, 0],
    },
    { why: 'begun after the last month', change: { fromMonth: '2026-05' }, hours: [0, 0, 0, 0] },
  ])('$why gives $hours', ({ change, hours }) => {
    const series = buildToilSeries([{ ...span, ...change }], heardAlways(1), months, thisMonth)
    expect(hoursOf(series.total)).toEqual(hours)
    expect(hoursOf(series.teams[0]?.figures)).toEqual(hours)
  })
})

describe('a month in which a team held no sync', () => {
  const series = buildToilSeries(
    [span, { ...span, teamId: 2, hours: 10, categoryIds: [2] }],
    [
      { teamId: 1, month: '2026-01' },
      { teamId: 1, month: '2026-02' },
      { teamId: 2, month: '2026-01' },
    ],
    months,
    thisMonth,
  )

  test('is a gap for that team, with nothing in place of its hours', () => {
    expect(hoursOf(series.teams[1]?.figures)).toEqual([10, null, null, null])
    expect(series.teams[1]?.figures[1]?.gap).toBe('not_heard')
  })

  test('keeps what the team last reported in the total and in the category, so that it does not look like relief', () => {
    expect(hoursOf(series.total)?.slice(0, 2)).toEqual([16, 16])
    expect(hoursOf(series.categories[1]?.figures)?.slice(0, 2)).toEqual([10, 10])
  })

  test('is a gap everywhere when no team was heard', () => {
    expect(series.total[2]).toMatchObject({ hours: null, gap: 'not_heard' })
    expect(series.categories[0]?.figures[2]).toMatchObject({ hours: null, gap: 'not_heard' })
  })
})

describe('a month that was heard', () => {
  test('in which nothing hurts is 0 hours, not a gap', () => {
    const { teams } = buildToilSeries([], heardAlways(1), months, thisMonth)
    expect(teams).toHaveLength(1)
    expect(teams[0]?.figures[0]).toMatchObject({ hours: 0, gap: null, estimated: 0, notEstimated: 0 })
  })

  test('in which nothing is estimated is a gap, not 0 hours', () => {
    const unknown = { ...span, hours: null, estimated: 0, notEstimated: 2 }
    const { teams } = buildToilSeries([unknown], heardAlways(1), months, thisMonth)
    expect(teams[0]?.figures[0]).toMatchObject({ hours: null, gap: 'not_estimated', notEstimated: 2 })
  })

  test('in which some is not estimated has its hours, and says how many are missing', () => {
    const mixed = { ...span, estimated: 3, notEstimated: 2 }
    const { total } = buildToilSeries([mixed], heardAlways(1), months, thisMonth)
    expect(total[0]).toMatchObject({ hours: 6, gap: null, estimated: 3, notEstimated: 2 })
  })
})

test('only the running month is partial', () => {
  const { total } = buildToilSeries([span], heardAlways(1), months, thisMonth)
  expect(total.map((figure) => figure.isPartial)).toEqual([false, false, false, true])
})

test('a month after the running one is a gap even when a sync is planned in it', () => {
  const { total } = buildToilSeries([span], heardAlways(1), months, '2026-03')
  expect(hoursOf(total)).toEqual([6, 6, 6, null])
})

test('a pain point with two categories counts in both, and once in its team and in the total', () => {
  const series = buildToilSeries([{ ...span, categoryIds: [2, 1] }], heardAlways(1), ['2026-01'], thisMonth)
  expect(series.categories.map(({ categoryId, figures }) => [categoryId, hoursOf(figures)])).toEqual([
    [1, [6]],
    [2, [6]],
  ])
  expect(hoursOf(series.teams[0]?.figures)).toEqual([6])
  expect(hoursOf(series.total)).toEqual([6])
})

test('spans without a category come last, teams and categories by id', () => {
  const series = buildToilSeries(
    [
      { ...span, teamId: 9, categoryIds: [] },
      { ...span, teamId: 10, categoryIds: [3] },
      { ...span, teamId: 2, categoryIds: [1] },
    ],
    [{ teamId: 4, month: '2025-12' }],
    months,
    thisMonth,
  )
  expect(series.teams.map(({ teamId }) => teamId)).toEqual([2, 9, 10])
  expect(series.categories.map(({ categoryId }) => categoryId)).toEqual([1, 3, null])
})

test('teams add up to the total when all were heard, and spans give the same one by one or as a group', () => {
  const month = fc.constantFrom('2025-12', ...months, '2026-05')
  const group = fc.record({
    teamId: fc.integer({ min: 1, max: 4 }),
    fromMonth: month,
    untilMonth: fc.option(month),
    categoryIds: fc.uniqueArray(fc.integer({ min: 1, max: 3 })),
    each: fc.array(fc.option(fc.integer({ min: 0, max: 90 })), { minLength: 1, maxLength: 4 }),
  })
  fc.assert(
    fc.property(fc.array(group), (groups) => {
      const grouped = groups.map(({ each, ...row }) => ({ ...row, ...tallyOf(each) }))
      const single = groups.flatMap(({ each, ...row }) =>
        each.map((hours) => ({ ...row, ...tallyOf([hours]) })),
      )
      const heard = [1, 2, 3, 4].flatMap(heardAlways)
      const series = buildToilSeries(grouped, heard, months, thisMonth)
      expect(buildToilSeries(single, heard, months, thisMonth)).toEqual(series)
      months.forEach((_, at) => {
        const teamHours = series.teams.reduce((sum, team) => sum + (team.figures[at]?.hours ?? 0), 0)
        expect(series.total[at]?.hours ?? 0).toBe(teamHours)
      })
    }),
  )
})

function tallyOf(hours: (number | null)[]) {
  const known = hours.filter((each) => each !== null)
  return {
    hours: known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0),
    estimated: known.length,
    notEstimated: hours.length - known.length,
  }
}
