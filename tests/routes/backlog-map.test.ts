import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn, monthOf } from '#app/domain/calendar/day.ts'
import { defaultHeat, listPathsOf } from '#app/features/heat-map/heat-address.ts'
import { loader as openList } from '#app/routes/backlog._index.tsx'
import { loader as open } from '#app/routes/backlog_.map.tsx'
import { loader as download } from '#app/routes/backlog_.map[.]csv.ts'
import type { Db } from '#db/transaction.ts'
import { parseCsv } from '#tests/features/backlog/csv-reader.ts'
import { recordMany } from '#tests/features/backlog/random-backlog.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { opening } from '#tests/support/route-request.ts'

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
  const teamIds: number[] = []
  for (const slug of ['orders', 'billing', 'stock', 'search', 'identity'])
    teamIds.push(await aTeam(db, { slug, name: slug === 'orders' ? '=SUM(A1)' : slug }))
  await aTeam(db, { slug: 'silent', name: 'Silent', phase: 'pre_launch' })
  await recordMany(db, teamIds, 30)
})

const mapOf = async (search = '') => (await open(opening(`/backlog/map${search}`))).shown
const fileOf = (search = '', language = 'en') => download(opening(`/backlog/map.csv${search}`, { language }))
const recordsOf = async (search: string, language?: string) =>
  parseCsv((await (await fileOf(search, language)).text()).replace(/^\uFEFF/, ''))

describe('an invalid parameter', () => {
  const wrong = [
    ['measure', 'money'],
    ['period', '2026-13'],
    ['period', '1999-01'],
    ['phase', 'retired'],
    ['state', "'; drop table teams"],
    ['order', 'size'],
    ['extent', '%00'],
  ]

  test.each(wrong)('%s=%s is reported, and the rest is kept', async (parameter, value) => {
    const rest = parameter === 'phase' ? 'order=hurt' : 'phase=pre_launch'
    const { leftOut, heat } = await mapOf(`?${rest}&${parameter}=${value}`)
    expect(leftOut.map(({ reason }) => reason)).toEqual([parameter])
    expect(heat.rows).toHaveLength(parameter === 'phase' ? 6 : 1)
  })

  test.each(wrong)('%s=%s gives a sentence instead of a file', async (parameter, value) => {
    const answer = await fileOf(`?${parameter}=${value}`, 'ja')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(/[。]\n$/)
  })
})

test('a sent form keeps only what differs from the defaults in the address', async () => {
  const sent = open(opening('/backlog/map?period=now&state=relieved&phase=&order=hurt'))
  expect(readRedirect(await sent.catch((thrown: unknown) => thrown))).toBe(
    '/backlog/map?state=relieved&order=hurt',
  )
})

test('the months offered are the running one and the 24 before it', async () => {
  const { months } = await mapOf()
  expect(months[0]).toBe(monthOf(dayIn('Asia/Tokyo', new Date())))
  expect(months).toHaveLength(25)
})

describe('the list behind a figure', () => {
  test.each(['active', 'any', 'unplanned'] as const)('of %s is as long as the figure', async (state) => {
    const { heat } = await mapOf(`?measure=count${state === 'active' ? '' : `&state=${state}`}`)
    const pathTo = listPathsOf({ ...defaultHeat, measure: 'count', state })
    const figures = heat.rows.flatMap((row) => [
      ...heat.columns.map((column, index) => ({
        path: pathTo(row.slug, column.slug),
        count: row.values[index],
      })),
      { path: pathTo(row.slug, null), count: row.total },
    ])
    expect(figures.some(({ count }) => count !== 0)).toBe(true)
    for (const { path, count } of figures) {
      const { shown } = await openList(opening(path))
      expect(shown.wrongWords).toEqual([])
      expect([path, shown.slice.totals.painPoints]).toEqual([path, count])
    }
  })

  test('of a month or of severity can be read by the backlog', async () => {
    for (const address of [
      { ...defaultHeat, period: '2026-02' },
      { ...defaultHeat, measure: 'severity' as const },
    ]) {
      const { shown } = await openList(opening(listPathsOf(address)('billing', 'deploy')))
      expect(shown.wrongWords).toEqual([])
    }
  })
})

describe('the file', () => {
  test('has its type, and the day or month in its name', async () => {
    const answer = await fileOf()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toMatch(/"nayami-heat-map-\d{4}-\d{2}-\d{2}\.csv"$/)
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const month = monthOf(dayIn('Asia/Tokyo', new Date()))
    const ofMonth = await fileOf(`?period=${month}`)
    expect(ofMonth.headers.get('Content-Disposition')).toContain(`"nayami-heat-map-${month}.csv"`)
  })

  test('has the unit after each name, in either language', async () => {
    const headOf = async (search: string, language: string) => (await recordsOf(search, language))[0]
    expect(await headOf('', 'en')).toEqual([
      'Team',
      'Alerts (h/month)',
      'Deploy (h/month)',
      'Performance (h/month)',
      'Total (h/month)',
      'Note',
    ])
    expect(await headOf('?measure=share', 'ja')).toEqual([
      'チーム',
      'アラート（%）',
      'デプロイ（%）',
      'パフォーマンス（%）',
      '合計（h/月）',
      '備考',
    ])
  })

  test.each(['hours', 'count', 'severity', 'share'] as const)(
    'by %s has what the page shows, in its order',
    async (measure) => {
      const { heat } = await mapOf(measure === 'hours' ? '' : `?measure=${measure}`)
      const [, ...records] = await recordsOf(`?measure=${measure}`)
      const factor = measure === 'share' ? 100 : 1
      const cell = (value: number | null, factor: number) =>
        value === null ? '' : String(Number((value * factor).toFixed(2)))
      expect(records).toEqual(
        heat.rows.map(({ name, isHeard, values, total }) => [
          name.startsWith('=') ? `'${name}` : name,
          ...values.map((value) => (isHeard ? cell(value, factor) : '')),
          isHeard ? cell(total, 1) : '',
          isHeard ? '' : 'not heard',
        ]),
      )
    },
  )

  test('has empty cells for what is not estimated', async () => {
    const teamId = await aTeam(db, { slug: 'careful', name: 'Careful', phase: 'mature' })
    await aPainPoint(db, { syncId: await aSync(db, { teamIds: [teamId] }), teamIds: [teamId] })
    expect((await recordsOf('?phase=mature'))[1]).toEqual(['Careful', '', '0', '0', '', ''])
  })
})
