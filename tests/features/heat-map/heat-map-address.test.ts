import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listMonthsEnding } from '#app/domain/calendar/day.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import {
  defaultHeat,
  type HeatAddress,
  heatExtents,
  heatMeasures,
  heatOrders,
  heatPath,
  heatSearch,
  listPathsOf,
  stateChoices,
} from '#app/features/heat-map/heat-address.ts'
import { readHeatAddress } from '#app/features/heat-map/heat-map.form.ts'

const today = '2026-06-30'
const read = (search: string) => readHeatAddress(new URLSearchParams(search), today)

const anyAddress: fc.Arbitrary<HeatAddress> = fc
  .record({
    measure: fc.constantFrom(...heatMeasures),
    period: fc.option(fc.constantFrom(...listMonthsEnding('2026-06', 25))),
    phase: fc.option(fc.constantFrom(...phases)),
    state: fc.constantFrom(...stateChoices),
    order: fc.constantFrom(...heatOrders),
    extent: fc.constantFrom(...heatExtents),
    from: fc.nat(99_999),
  })
  .filter(({ period, state, measure }) => period === null || (state === 'active' && measure !== 'severity'))

test('an address that is written is read as the same', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(read(heatSearch(address))).toEqual({ address, leftOut: [] })
    }),
  )
})

test('defaults are left out of the address', () => {
  expect(heatPath(defaultHeat)).toBe('/backlog/map')
  expect(heatPath(defaultHeat, { measure: 'share', period: '2026-05' })).toBe(
    '/backlog/map?measure=share&period=2026-05',
  )
})

test('empty fields and “now”, as the form sends them, are the defaults', () => {
  expect(read('measure=&period=now&phase=&state=active&order= ')).toEqual({
    address: defaultHeat,
    leftOut: [],
  })
})

test.each(['2026-06', '2024-06'])('the period %s can be shown', (period) => {
  expect(read(`period=${period}`).address.period).toBe(period)
})

test.each(['2026-07', '2024-05', '2026-13', '2026-6', 'yesterday', ''.padEnd(500, '😴')])(
  'the period %s is reported and left out, and the rest is kept',
  (period) => {
    const { address, leftOut } = read(`period=${period}&order=name`)
    expect(leftOut.map(({ reason }) => reason)).toEqual(['period'])
    expect([...(leftOut[0]?.value ?? '')].length).toBeLessThanOrEqual(61)
    expect(address).toEqual({ ...defaultHeat, order: 'name' })
  },
)

test('for a month severity is unknown, which is reported; the state is known', () => {
  const { address, leftOut } = read('period=2026-05&measure=severity&state=relieved')
  expect(leftOut).toEqual([{ reason: 'severityOfMonth', value: '2026-05' }])
  expect(address).toEqual({ ...defaultHeat, period: '2026-05', state: 'relieved' })
})

describe('the list behind a cell', () => {
  test.each<[string, Partial<HeatAddress>, string]>([
    ['is what is active', {}, '/backlog?team=orders&category=deploy'],
    [
      'is of the state asked for',
      { state: 'relieved' },
      '/backlog?team=orders&category=deploy&state=relieved',
    ],
    [
      'is of high ones where they are counted',
      { measure: 'severity' },
      '/backlog?team=orders&category=deploy&severity=high',
    ],
    [
      'is all there ever was, for a month',
      { period: '2026-05' },
      '/backlog?team=orders&category=deploy&state=any',
    ],
    ['knows the phase by the team', { phase: 'mature' }, '/backlog?team=orders&category=deploy'],
  ])('%s', (_rule, address, path) => {
    expect(listPathsOf({ ...defaultHeat, ...address })('orders', 'deploy')).toBe(path)
  })

  test('of a column has the teams of the phase', () => {
    expect(listPathsOf({ ...defaultHeat, phase: 'mature' })(null, 'deploy')).toBe(
      '/backlog?phase=mature&category=deploy',
    )
    expect(listPathsOf(defaultHeat)('orders', null)).toBe('/backlog?team=orders')
  })
})
