import { beforeAll, describe, expect, test } from 'vitest'
import { fillBacklog, led, page } from './opened-backlog.ts'

beforeAll(fillBacklog)

describe('a word that cannot be read is reported, and never widens the list', () => {
  test.each([
    ['team:nobody', 'unknownTeam', 'nobody'],
    ['team:odrers', 'unknownTeam', 'odrers', 'orders'],
    ['カテゴリ:デプロ', 'unknownCategory', 'デプロ', 'デプロイ'],
    ['state:closed', 'unknownState', 'closed'],
    ['sate:active', 'unknownField', 'sate', 'state'],
    ['深刻度:最悪', 'unknownSeverity', '最悪'],
    ['phase:retired', 'unknownPhase', 'retired'],
    ['heard:2026-13', 'notADay', '2026-13'],
    ['hours:>many', 'notANumber', 'many'],
    ['state:>active', 'notComparable', 'active'],
    ['is:odd', 'unknownMark', 'odd'],
    ['x', 'tooShort', 'x'],
    ['x'.repeat(201), 'tooLong', 'x'.repeat(60)],
    ['ab\u0007', 'unreadable', 'ab\ufffd'],
    ['team:\u0000', 'unreadable', 'team:\ufffd'],
    ['\ud83d!', 'unreadable', '\ufffd!'],
  ])('%j is %s', async (word, problem, told, suggestion?: string) => {
    const typed = `${word} category:deploy`
    const shown = await page(`?q=${new URLSearchParams({ q: typed }).toString().slice(2)}`)
    expect(shown.wrongWords).toMatchObject([{ problem, word: told, ...(suggestion && { suggestion }) }])
    expect(shown).toMatchObject({ total: 0, isUnread: true, wrong: [] })
    // Nothing of the line is lost, so that it can be corrected; half a character never arrives.
    expect(shown.line).toBe(typed.toWellFormed())
  })

  test('each of several is reported, together with wrong parameters', async () => {
    const shown = await page('?q=team:x+severity:medium&state=y&sort=z&group=w&columns=hours,v')
    expect(shown.wrongWords.map(({ problem }) => problem)).toEqual(['unknownTeam', 'unknownState'])
    expect(shown.wrong.map(({ parameter }) => parameter)).toEqual(['sort', 'group', 'columns'])
    expect(shown).toMatchObject({ total: 0, line: 'team:x severity:medium state:y' })
    const wrongIn = shown.wrongWords.map(({ from, to }) => shown.line.slice(from, to))
    expect(wrongIn).toEqual(['x', 'y'])
    expect(shown.address).toMatchObject({ sort: 'hours', group: null, columns: ['hours'] })
  })

  test('in a line of 8,000 characters, which is kept as typed', async () => {
    const typed = `category:deploy ${'あ'.repeat(8000)}`
    const shown = await page(`?q=${encodeURIComponent(typed)}`)
    expect(shown).toMatchObject({ total: 0, line: typed, wrongWords: [{ problem: 'tooLong' }] })
  })

  test.each([
    ['the list that the line was sent from', '?q=category:deploy', 60, false],
    ['that list, sorted and grouped as it was', '?q=state:to_confirm&sort=-age', 1, false],
    ['what still hurts', '', 61, false],
    ['nothing, where that one could not be read either', '?q=team:nobody', 0, true],
  ])('the list shown is %s', async (_what, last, total, isUnread) => {
    const shown = await page(`?q=category:deploy+sate:x&last=${encodeURIComponent(last)}`)
    expect(shown).toMatchObject({ total, isUnread, line: 'category:deploy sate:x' })
    expect(shown.wrongWords).toMatchObject([{ word: 'sate', suggestion: 'state' }])
  })

  test('a line that can be read again needs no earlier list', async () => {
    expect(await led('?q=category:deploy&last=?q=team:orders')).toBe('/backlog?q=category:deploy')
  })

  test('a very long parameter is shortened in the message', async () => {
    const { wrong } = await page(`?sort=${'😴'.repeat(500)}`)
    expect(wrong).toEqual([{ parameter: 'sort', value: `${'😴'.repeat(60)}…` }])
  })
})

test.each(["'; drop table teams; --", '%_\\', '<script>', '=1+1'])('%s is only text', async (text) => {
  const shown = await page(`?q=${encodeURIComponent(`"${text.replaceAll('\\', '\\\\')}"`)}`)
  expect(shown).toMatchObject({ total: 0, wrongWords: [], address: { clauses: [{ field: 'text', text }] } })
})

describe('the list for an address', () => {
  test.each<[search: string, line: string, total: number]>([
    ['', 'state:active', 61],
    ['?q=', '', 61],
    ['?q=state:to_confirm', 'state:to_confirm', 1],
    ['?q=チーム:注文+カテゴリ:デプロイ', 'team:orders category:deploy', 60],
    ['?q=ｔｅａｍ：ｏｒｄｅｒｓ', 'team:orders', 61],
    ['?team=orders', 'team:orders state:active', 61],
    ['?team=注文&state=any', 'team:orders state:any', 61],
    ['?category=deploy', 'category:deploy state:active', 60],
    ['?state=relieved', 'state:relieved', 0],
    ['?severity=medium', 'severity:>=medium state:active', 61],
    ['?severity=critical', 'severity:>=critical state:active', 0],
    ['?phase=launched', 'phase:launched state:active', 61],
    ['?month=2026-03&state=any', 'state:any heard:2026-03', 61],
    ['?month=2026-3', 'heard:2026-03 state:active', 61],
    ['?month=2026-04', 'heard:2026-04 state:active', 0],
  ])('%s: %s', async (search, line, total) => {
    expect(await page(search)).toMatchObject({ line, total, wrong: [], wrongWords: [] })
  })

  test('a wrong parameter is in the line beside the default', async () => {
    expect(await page('?team=nobody')).toMatchObject({
      line: 'team:nobody state:active',
      wrongWords: [{ problem: 'unknownTeam', word: 'nobody' }],
      total: 0,
    })
  })

  test('a team that never mentioned anything has unknown hours, not 0 h', async () => {
    const { slice, names } = await page('?team=billing&state=any')
    expect(slice).toMatchObject({ rows: [], before: null, after: null })
    expect(slice.totals).toEqual({ painPoints: 0, hoursPerMonth: null, notEstimated: 0 })
    expect(names.ownTeam).toBe('Billing')
  })
})

describe('the address of a sent form is tidied', () => {
  test.each([
    ['?q=&team=orders&category=&state=active', '/backlog?q=team:orders+state:active'],
    ['?q=team:orders&severity=high&phase=', '/backlog?q=team:orders+severity:>=high'],
    ['?q=state:active&team=', '/backlog?q=state:active'],
    ['?q=&team=', '/backlog?q='],
    ['?q=ab&sort=match&team=', '/backlog?q=ab'],
    ['?q=&column=age&column=hours&sort=-age', '/backlog?q=&sort=-age&columns=age,hours'],
    ['?q=&columns=age&group=team&in=', '/backlog?q=&group=team&columns=age'],
  ])('%s leads to %s', async (search, path) => {
    expect(await led(search)).toBe(path)
    expect(await led(path.slice('/backlog'.length))).toBeNull()
  })

  test('unless a word of it is wrong: then it stays so that it can be corrected', async () => {
    const shown = await page('?q=stat:x+category:deploy&team=orders&phase=')
    expect(shown).toMatchObject({ line: 'stat:x category:deploy team:orders', total: 0 })
  })
})
