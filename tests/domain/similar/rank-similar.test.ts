import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Rarity, rankSimilar, rarityAmong } from '#app/domain/similar/rank-similar.ts'
import { nameTerm } from '#app/domain/similar/term-name.ts'
import { weighTerms } from '#app/domain/similar/terms.ts'
import { measureRecall, readThemedLines } from '#tests/bench/similar-recall.ts'

const described = (title: string) => ({ title, terms: weighTerms(title) })
const alike = () => 1
const rank = (text: string, titles: string[], rarity: Rarity = alike) =>
  rankSimilar(described(text), titles.map(described), rarity)

describe('the most alike comes first', () => {
  test.each([
    ['通知が多い', ['Too many alerts', '手順書がない', 'アラートが多すぎる']],
    ['The build is slow', ['ビルドに時間がかかる', 'Deploys are slow', 'ビルドが壊れる']],
    ['証明書の更新を忘れる', ['Certificate renewals get forgotten', 'パスワードを忘れる', '更新が遅い']],
  ])('%s', (text, titles) => {
    const [expected] = titles
    expect(
      rank(text, titles)
        .slice(0, 2)
        .map(({ candidate }) => candidate.title),
    ).toContain(expected)
  })
})

test('the same words rank before the same meaning in other words, with the highest likeness', () => {
  const [first, second] = rank('アラートが多い', ['Too many alerts', 'アラートが多い'])
  expect(first?.candidate.title).toBe('アラートが多い')
  expect(first?.likeness).toBeCloseTo(1)
  expect(second?.likeness).toBeLessThan(1)
  expect(second?.likeness).toBeGreaterThan(0.5)
})

test('a text that shares no meaning is left out, even when its letters are alike', () => {
  expect(rank('証明書', ['証言', '明朝体', 'zzz'])).toEqual([])
})

test('a rare term counts for more than a common one', () => {
  const rarity = rarityAmong(
    1000,
    new Map([
      ['c:slow', 800],
      ['c:certificate', 5],
    ]),
  )
  const [first] = rank('証明書の反映が遅い', ['画面が遅い', '証明書が切れる'], rarity)
  expect(first?.candidate.title).toBe('証明書が切れる')
})

describe('rarity', () => {
  test.each([
    [1000, 1000, Math.log(2)],
    [1000, 10, Math.log(101)],
    [1_000_000, 1, Math.log(2001)],
    [0, 0, Math.log(2001)],
  ])('of %i texts, %i with the term: %f', (texts, texts_with, expected) => {
    expect(rarityAmong(texts, new Map([['c:x', texts_with]]))('c:x')).toBeCloseTo(expected)
  })

  test('a term that was not counted is as rare as one of a single text', () => {
    const rarity = rarityAmong(100, new Map([['c:x', 1]]))
    expect(rarity('c:unheard')).toBe(rarity('c:x'))
  })
})

test('the matching terms are given, the rarest first', () => {
  const rarity = rarityAmong(
    100,
    new Map([
      ['c:slow', 50],
      ['c:certificate', 2],
    ]),
  )
  const [first] = rank('証明書が遅い', ['Slow certificates'], rarity)
  expect(first?.matched.slice(0, 1)).toEqual(['c:certificate'])
})

describe('the name of a term', () => {
  test.each([
    ['c:alert', '', { ja: 'アラート', en: 'alert' }],
    ['w:zanzibar', 'The Zanzibar box', { ja: 'Zanzibar', en: 'Zanzibar' }],
    ['w:zeppelin', 'Zeppelins', { ja: 'Zeppelins', en: 'Zeppelins' }],
    ['w:はやて', 'ハヤテの件', { ja: 'ハヤテ', en: 'ハヤテ' }],
    ['w:gone', 'elsewhere', { ja: 'gone', en: 'gone' }],
  ])('%s in %j', (term, text, expected) => {
    expect(nameTerm(term, text)).toEqual(expected)
  })
})

// The floors are slightly below the measured recall; the decision record has the figures and their uncertainty.
describe('the same pain point is found in other words', () => {
  test.each([
    ['tuned', 0.93, 0.94],
    ['held-out', 0.87, 0.94],
  ])('of %s at least %f within a language, at least %f across the two', async (name, within, across) => {
    const path = join(import.meta.dirname, `../../bench/similar-pains/${name}.tsv`)
    const recall = measureRecall(await readThemedLines(path))
    expect(recall).toMatchObject({ themes: 40, lines: 160 })
    expect(recall.within).toBeGreaterThanOrEqual(within)
    expect(recall.across).toBeGreaterThanOrEqual(across)
  })
})
