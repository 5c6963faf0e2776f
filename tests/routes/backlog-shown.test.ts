import { beforeAll, describe, expect, test } from 'vitest'
import { countedAtMost } from '#app/features/backlog/address/backlog-address.ts'
import { fillBacklog, led, page } from './opened-backlog.ts'

beforeAll(fillBacklog)

const cursor = (text: string) => Buffer.from(text).toString('base64url')

describe('columns', () => {
  test.each([
    ['?columns=age,tickets', ['age', 'tickets'], 0],
    ['?columns=known,known,odd', ['known'], 1],
    [
      '?columns=odd',
      ['teams', 'categories', 'severity', 'hours', 'mentions', 'heard', 'state', 'tickets'],
      1,
    ],
    ['?columns=', undefined, 0],
  ])('%s', async (search, columns, wrong) => {
    if (!columns) return expect(await led(search)).toBe('/backlog?q=state:active')
    const shown = await page(search)
    expect(shown.address.columns).toEqual(columns)
    expect(shown.wrong).toHaveLength(wrong)
  })
})

describe('groups', () => {
  test('are listed with their counts, and one can be opened', async () => {
    const { groups } = await page('?group=category', { language: 'ja' })
    expect(groups?.list).toEqual([
      {
        name: 'デプロイ',
        path: '/backlog?group=category&in=deploy',
        isOpen: false,
        painPoints: 60,
        hoursPerMonth: null,
      },
      {
        name: 'アラート',
        path: '/backlog?group=category&in=alerts',
        isOpen: false,
        painPoints: 1,
        hoursPerMonth: null,
      },
    ])
    const opened = await page('?group=category&in=alerts')
    expect(opened).toMatchObject({ total: 1, groups: { open: 'alerts', list: [{}, { isOpen: true }] } })
    expect(opened.slice.rows.map(({ title }) => title)).toEqual(['Done with'])
  })

  test('by ticket, pain points without one are a group too', async () => {
    const { groups } = await page('?group=ticket')
    expect(groups?.list?.map(({ name, painPoints }) => [name, painPoints])).toEqual([
      ['no ticket', 60],
      ['acme/shop#412', 1],
    ])
    expect((await page('?group=ticket&in=none')).total).toBe(60)
    expect((await page('?group=ticket&in=acme/shop%23412')).total).toBe(1)
  })

  test.each([
    '?group=team&in=nobody',
    '?group=state&in=closed',
    '?group=phase&in=%00',
    '?group=category&in=x',
    '?group=ticket&in=%00',
    `?group=ticket&in=${'x'.repeat(201)}`,
  ])('%s opens none and reports it', async (search) => {
    const shown = await page(search)
    expect(shown).toMatchObject({ total: 61, groups: { open: null } })
    expect(shown.wrong).toMatchObject([{ parameter: 'in' }])
  })

  test('none is open in a list that is not grouped', async () => {
    expect(await page('?in=orders')).toMatchObject({ total: 61, groups: null, wrong: [] })
  })
})

describe('where nothing matches', () => {
  test('each filter that would help can be dropped, with the resulting count', async () => {
    const { drops } = await page('?q=team:orders+state:relieved+category:deploy', { language: 'ja' })
    expect(drops).toEqual([
      {
        text: '状態：解消',
        word: 'state:relieved',
        without: '/backlog?q=team:orders+category:deploy',
        painPoints: 60,
        countedAtMost,
      },
    ])
  })

  test('the rest is counted within the open group', async () => {
    const { drops } = await page('?q=category:deploy+severity:low&group=category&in=alerts')
    expect(drops).toMatchObject([])
    const { drops: others } = await page('?q=severity:low&group=category&in=alerts')
    expect(others).toMatchObject([{ word: 'severity:low', painPoints: 1 }])
  })

  test('of more than six the first six are tried', async () => {
    const { drops } = await page(`?q=${'age:>1+'.repeat(6)}state:relieved`)
    expect(drops).toEqual([])
    const { drops: others } = await page(`?q=${'age:>1+'.repeat(5)}state:relieved`)
    expect(others).toMatchObject([{ word: 'state:relieved', painPoints: 61 }])
  })
})

describe('cursors', () => {
  test('lead forwards and back', async () => {
    const first = await page('')
    const second = await page(`?after=${first.slice.after}`)
    expect(second.slice.rows).toHaveLength(11)
    expect(second.slice.after).toBeNull()
    const back = await page(`?before=${second.slice.before}`)
    expect(back.slice.rows).toEqual(first.slice.rows)
    expect(back.slice.before).toBeNull()
  })

  test.each([
    ['after', 'nonsense'],
    ['before', '%F0%9F%94%A5'],
    ['after', cursor('hours 99999999999999999999.000000 1')],
    ['after', cursor("hours 1.000000'::text 1")],
    ['after', cursor('hours 1.000000 0')],
    ['after', cursor('hours 1.000000 99999999999999999')],
    ['after', cursor('hours 1.000000 1 1')],
    ['after', cursor('teams 1 1')],
    ['after', cursor('match 1 1')],
    ['after', cursor('-hours 1.000000 1')],
    ['before', cursor('hours NaN 1')],
  ])(
    '%s=%s is not a cursor of this order: the first page is shown with a message',
    async (parameter, value) => {
      const shown = await page(`?${parameter}=${value}`)
      expect(shown.wrong).toMatchObject([{ parameter }])
      expect(shown.slice).toMatchObject({ before: null, rows: { length: 50 } })
    },
  )

  test('of the reversed order are not accepted either', async () => {
    const { slice } = await page('?sort=-teams')
    expect((await page(`?sort=-teams&after=${slice.after}`)).wrong).toEqual([])
    expect((await page(`?sort=teams&after=${slice.after}`)).wrong).toMatchObject([{ parameter: 'after' }])
  })

  test.each([
    ['hours', '999999999999999999.999999'],
    ['-hours', '-1'],
    ['teams', '999999999'],
    ['mentions', '0'],
    ['heard', '2100-12-31'],
    ['age', '2000-01-01'],
    ['severity', '4'],
    ['match', '999999999'],
  ])('by %s at the value %s, which no row has, are still accepted', async (sort, key) => {
    const text = sort === 'match' ? '&q=number' : ''
    for (const direction of ['after', 'before']) {
      const { wrong } = await page(
        `?sort=${sort}${text}&${direction}=${cursor(`${sort} ${key} 999999999999999`)}`,
      )
      expect(wrong).toEqual([])
    }
  })
})

test('a text is marked in the titles, and the list is ranked by it unless another order is given', async () => {
  const { slice, address } = await page('?q=ｎｕｍｂｅｒ')
  expect(address.sort).toBe('match')
  expect(slice.rows[0]?.marked?.[0]).toEqual({ text: 'Number', isMatch: true })
  expect((await page('?q=number&sort=hours')).slice.sortedBy).toEqual({ sort: 'hours', isReversed: false })
  expect((await page('?sort=match')).address.sort).toBe('hours')
})
