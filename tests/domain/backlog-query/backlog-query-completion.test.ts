import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeQuery } from '#app/domain/backlog-query/complete-query.ts'
import { readQuery } from '#app/domain/backlog-query/read-query.ts'
import { readLine } from '#app/domain/text/text.ts'
import { known } from './backlog-query-lines.ts'

const people = ['田中', 'Ann Lee', 'Bob', 'none', '7']

/** The caret is where the bar is. */
function complete(marked: string, language?: 'en' | 'ja') {
  const caret = marked.indexOf('|')
  const line = marked.replace('|', '')
  return { line, ...completeQuery(line, caret, known, people, language) }
}

const firstFields = ['team:', 'category:', 'state:', 'phase:', 'severity:', 'hours:', 'teams:', 'mentions:']

/** The text to replace, and the options for it. */
const table: [marked: string, replaced: string, options: string[]][] = [
  ['|', '', firstFields],
  ['slow | team:orders', '', firstFields],
  ['slow　|', '', firstFields],
  ['|slow', '', firstFields],
  ['-|', '', firstFields],
  ['-|slow', '', firstFields],
  ['te|', 'te', ['team:', 'teams:', 'category:', 'state:']],
  ['ＴＥ|', 'ＴＥ', ['team:', 'teams:', 'category:', 'state:']],
  ['-sta|', 'sta', ['state:']],
  ['st|xyz team:orders', 'stxyz', ['state:']],
  ['チ|', 'チ', ['チーム:', 'チーム数:', 'チケット:']],
  ['ふぇ|', 'ふぇ', ['フェーズ:']],
  ['st|ate:declined', 'state:', ['state:']],
  ['zzz|', 'zzz', []],
  ['"te|', '', []],
  ['12:|', '12:', []],
  ['team:|', '', ['orders', 'billing', 'stock', 'data-platform', 'none']],
  ['チーム：|', '', ['orders', 'billing', 'stock', 'data-platform', 'none']],
  ['team:or|', 'or', ['orders', 'none', 'data-platform']],
  ['team:tax|', 'tax', ['billing']],
  ['team:在|', '在', ['stock']],
  ['team:"データ|', '"データ', ['data-platform']],
  ['team:"デ| hours:>5', '"デ', ['data-platform']],
  ['team:"デ|ータ" hours:>5', '"データ"', ['data-platform']],
  ['team:bil|xx,stock', 'bilxx', ['billing']],
  ['team:|,stock', '', ['orders', 'billing', 'data-platform', 'none']],
  ['team:orders,|', '', ['billing', 'stock', 'data-platform']],
  ['category:Deploy、|', '', ['alerts', 'data-fixes']],
  ['category:fix|', 'fix', ['data-fixes']],
  ['category:ﾃﾞ|', 'ﾃﾞ', ['deploy', 'data-fixes']],
  [
    'state:|',
    '',
    ['active', 'unplanned', 'in_progress', 'to_confirm', 'stranded', 'relieved', 'declined', 'any'],
  ],
  ['-state:d|', 'd', ['declined', 'unplanned', 'stranded', 'relieved']],
  ['状態:対|', '対', ['対応中', '対応先なし']],
  ['phase:l|', 'l', ['launched', 'pre_launch']],
  ['phase:リリース|', 'リリース', ['リリース前', 'リリース済み']],
  ['severity:>=|', '', ['low', 'medium', 'high', 'critical']],
  ['severity:|>=high', 'high', ['low', 'medium', 'high', 'critical']],
  ['深刻度：≧高|', '高', ['高']],
  ['hours:|', '', ['none']],
  ['hours:>|', '', []],
  ['heard:|', '', []],
  ['age:9|', '9', []],
  ['known:|', '', ['田中', '"Ann Lee"', 'Bob', '"none"', '"7"', 'none']],
  ['known:an|', 'an', ['"Ann Lee"']],
  ['known:"Ann Lee",b|', 'b', ['Bob']],
  ['ticket:|', '', ['none', 'any']],
  ['チケット：な|', 'な', ['なし']],
  ['is:|', '', ['back']],
  ['tema:o|', '', []],
]

describe('at the caret the completion offers', () => {
  test.each(table)('%s', (marked, replaced, options) => {
    const { line, from, to, options: found } = complete(marked)
    expect(found.map(({ value }) => value)).toEqual(options)
    expect(line.slice(from, to)).toBe(replaced)
  })

  test('an option for a value can be read once it is inserted', () => {
    for (const [marked] of table.filter(([one]) => /[:：]/.test(one.split('|')[0] ?? ''))) {
      const { line, from, to, options } = complete(marked)
      for (const { value } of options) {
        expect(readQuery(line.slice(0, from) + value + line.slice(to), known).wrong).toEqual([])
      }
    }
  })

  test('an option for a field leaves its value to be typed next', () => {
    for (const { value } of complete('|').options) {
      expect(readQuery(value, known).wrong).toMatchObject([{ word: value, problem: 'noValue' }])
    }
  })
})

test('an option is named in the reader’s language', () => {
  expect(complete('category:dep|').options).toEqual([{ value: 'deploy', name: 'Deploy' }])
  expect(complete('category:dep|', 'ja').options).toEqual([{ value: 'deploy', name: 'デプロイ' }])
  expect(complete('team:bil|').options).toEqual([{ value: 'billing', name: 'Billing & Tax' }])
  expect(complete('state:act|').options).toEqual([{ value: 'active' }])
  expect(complete('state:act|', 'ja').options).toEqual([{ value: 'active', name: '未解消' }])
  expect(complete('状態:未解|', 'ja').options).toEqual([{ value: '未解消' }])
  expect(complete('hea|', 'ja').options).toEqual([{ value: 'heard:', name: '聞いた' }])
  expect(complete('known:ann|').options).toEqual([{ value: '"Ann Lee"', name: 'Ann Lee' }])
})

/** A text that can be stored as a name: it reads as written. */
function isName(text: string) {
  const read = readLine(text)
  return read.ok && read.text === text
}

test('any person’s name can be inserted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter(isName), (name) => {
      const { options } = completeQuery('known:', 6, { teams: [], categories: [] }, [name])
      const { clauses } = readQuery(`known:${options[0]?.value}`, known)
      expect(clauses).toEqual([{ field: 'known', names: [name], isExcluded: false }])
    }),
  )
})
