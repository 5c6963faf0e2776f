import { describe, expect, test } from 'vitest'
import { phaseWords } from '#app/domain/backlog-query/fields/phase.ts'
import { severityWords } from '#app/domain/backlog-query/fields/severity.ts'
import { stateWords } from '#app/domain/backlog-query/fields/state.ts'
import { readQuery } from '#app/domain/backlog-query/read-query.ts'
import type { Words } from '#app/domain/backlog-query/words.ts'
import { writeQuery } from '#app/domain/backlog-query/write-query.ts'
import { glossary } from '#app/i18n/ja/glossary.ts'
import { goodLines, known, state, team, text } from './backlog-query-lines.ts'
import { wrongLines } from './backlog-query-wrong.ts'

const read = (line: string) => readQuery(line, known)

describe('a line is read as its clauses', () => {
  test.each(goodLines)('%s', (line, ...clauses) => {
    expect(read(line)).toEqual({ clauses, wrong: [] })
    expect(read(writeQuery(clauses))).toEqual({ clauses, wrong: [] })
  })
})

describe('a wrong word has a reason and leaves the other clauses alone', () => {
  test.each(wrongLines)('%s', (line, wrong, clauses) => {
    const answer = read(line)
    expect(answer.clauses).toEqual(clauses)
    expect(answer.wrong.map(({ word, problem, suggestion }) => [word, problem, suggestion])).toEqual(
      wrong.map(([word, problem, suggestion]) => [word, problem, suggestion]),
    )
  })

  test.each(wrongLines)('its place in the line is known: %s', (line) => {
    for (const { word, from, to } of read(line).wrong) {
      const shown = [...line.slice(from, to)].slice(0, 60).join('')
      expect(shown.replace(/[\0\u202e\ud83d](?![\udc00-\udfff])/g, '\ufffd')).toBe(word)
    }
  })

  test.each(wrongLines.filter(([, wrong]) => wrong.some(([, , suggestion]) => suggestion)))(
    'replaced with its suggestion the word can be read: %s',
    (line, wrong) => {
      const found = read(line).wrong.find(({ suggestion }) => suggestion !== undefined)
      const better = line.slice(0, found?.from) + found?.suggestion + line.slice(found?.to)
      expect(read(better).wrong).toHaveLength(wrong.length - 1)
    },
  )
})

describe('a line has limits', () => {
  test('30 clauses; the rest is one wrong word', () => {
    const { clauses, wrong } = read(`${'slow '.repeat(30)}team:orders hours:>5 `)
    expect(clauses).toEqual(Array(30).fill(text('slow')))
    expect(wrong).toEqual([{ word: 'team:orders hours:>5', from: 150, to: 170, problem: 'tooMany' }])
  })

  test('50 values of a list; the rest is one wrong word', () => {
    const people = Array.from({ length: 52 }, (_, person) => `p${person}`)
    const { clauses, wrong } = read(`known:${people.join(',')}`)
    expect(clauses).toEqual([{ field: 'known', names: people.slice(0, 50), isExcluded: false }])
    expect(wrong).toMatchObject([{ word: 'p50,p51', problem: 'tooMany' }])
  })

  test.each([
    ['a number', (length: number) => `hours:${'5'.padStart(length, '0')}`, 'notANumber'],
    ['a day', (length: number) => `heard:"${'2026-09-14'.padStart(length)}"`, 'notADay'],
  ])(
    '100 characters for %s; a longer one is refused, whatever its value would be',
    (_what, asking, problem) => {
      expect(read(asking(100)).wrong).toEqual([])
      expect(read(asking(101))).toMatchObject({ clauses: [], wrong: [{ problem }] })
    },
  )

  test('1,000 characters; a word that does not end within them is dropped with everything after it', () => {
    const begin = `team:orders${' '.repeat(985)}`
    expect(read(`${begin}slow`)).toEqual({ clauses: [team('orders'), text('slow')], wrong: [] })
    expect(read(`${begin}slow${' '.repeat(5000)}`).wrong).toEqual([])
    expect(read(`${begin}slower hours:>5`)).toEqual({
      clauses: [team('orders')],
      wrong: [{ word: 'slower hours:>5', from: 996, to: 1011, problem: 'tooLong' }],
    })
    expect(read(`${begin}slow deploy`).wrong).toMatchObject([{ word: 'deploy', from: 1001 }])
  })

  test('a million characters are not read to the end', () => {
    const { clauses, wrong } = read('slow '.repeat(10) + 'x'.repeat(1_000_000))
    expect(clauses).toHaveLength(10)
    expect(wrong).toEqual([{ word: 'x'.repeat(60), from: 50, to: 1_000_050, problem: 'tooLong' }])
  })
})

test('a clause without values is not written', () => {
  expect(writeQuery([team(), text('slow'), state()])).toBe('slow')
})

test('a query is written in one form only', () => {
  const line =
    'チーム：在庫,orders −深刻度：≧高 わかる人:３人 聞いた:2026年9月 「a "b"」 時間:なし is:back known:"7"'
  expect(writeQuery(read(line).clauses)).toBe(
    'team:stock,orders -severity:>=high known:3 heard:2026-09 "a \\"b\\"" hours:none is:back known:"7"',
  )
})

describe('the Japanese words are the ones shown on the pages', () => {
  test.each<[string, Record<string, Words>, Record<string, string>]>([
    ['states', stateWords, glossary.states],
    ['phases', phaseWords, glossary.phases],
    ['severities', severityWords, glossary.severities],
  ])('%s', (_, words, shown) => {
    for (const [value, name] of Object.entries(shown)) expect(words[value]?.[1]).toBe(name)
  })
})
