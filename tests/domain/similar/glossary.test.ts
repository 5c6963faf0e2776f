import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readEnglishHomographLines } from '#app/domain/similar/english-homographs.ts'
import { findConcepts } from '#app/domain/similar/find-concepts.ts'
import { readConcept, readGlossary, readGlossaryLines } from '#app/domain/similar/glossary.ts'
import { readJapaneseHomographLines } from '#app/domain/similar/japanese-homographs.ts'
import { readPhrase } from '#app/domain/similar/lexicon.ts'
import { termsVersion } from '#app/domain/similar/terms.ts'
import { foldForSearch } from '#app/domain/text/text.ts'

const concepts = readGlossary()
const isJapanese = (term: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(term)
const keyOf = (term: string) => {
  const folded = foldForSearch(term)
  const { isWhole, stems } = readPhrase(folded)
  return isJapanese(term) ? folded : `${isWhole ? 'whole ' : ''}${stems.join(' ')}`
}

test('the glossary has at least 500 concepts, each once', () => {
  const ids = concepts.map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(500)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every concept has terms in both languages, each in the list of its language', () => {
  for (const { id, japanese, english } of concepts) {
    expect(
      japanese.filter((term) => !isJapanese(term)),
      id,
    ).toEqual([])
    expect(
      english.filter((term) => isJapanese(term) || !/[a-z0-9]/.test(term)),
      id,
    ).toEqual([])
    expect(japanese.length * english.length, id).toBeGreaterThan(0)
  }
})

test('no term is empty when read, or twice in a concept', () => {
  for (const { id, japanese, english } of concepts) {
    const keys = [...japanese, ...english].map(keyOf)
    expect(keys, id).not.toContain('')
    expect(new Set(keys).size, id).toBe(keys.length)
  }
})

test('a term of two concepts is marked with a star in each of them, and no other is', () => {
  const conceptsOf = new Map<string, Set<string>>()
  for (const { id, japanese, english } of concepts)
    for (const term of [...japanese, ...english])
      conceptsOf.set(keyOf(term), (conceptsOf.get(keyOf(term)) ?? new Set()).add(id))
  const wrong = readGlossaryLines().flatMap((line) => {
    const [head = '', terms = ''] = line.split(': ')
    return terms
      .split(/, | \| /)
      .filter(
        (term) =>
          term.endsWith('*') !== (conceptsOf.get(keyOf(term.replace(/\*$/, ''))) ?? new Set()).size > 1,
      )
      .map((term) => `${head}: ${term}`)
  })
  expect(wrong).toEqual([])
})

test('a broader term is a concept, and no concept is broader than itself', () => {
  const ids = new Set(concepts.map(({ id }) => id))
  for (const { id, broader } of concepts)
    expect(
      broader.filter((other) => other === id || !ids.has(other)),
      id,
    ).toEqual([])
})

test('every term is found by itself', () => {
  const lost = concepts.flatMap(({ id, japanese, english }) =>
    [...japanese, ...english]
      .map((term) => term.replace('…', ' '))
      .filter((term) => {
        const { said, implied } = findConcepts(term)
        return !said.has(id) && !implied.has(id)
      })
      .map((term) => `${id}: ${term}`),
  )
  expect(lost).toEqual([])
})

describe('terms that the field uses for the same thing share a concept', () => {
  test.each([
    ['アラート', 'alert', '通知', '警報'],
    ['誤発火', 'false alarm', 'false positive'],
    ['手順', 'runbook', 'procedure'],
    ['切り戻し', 'rollback'],
    ['属人化', 'only one person knows'],
    ['深夜', 'at night', '夜間'],
  ])('%s, %s', (...terms) => {
    const [first, ...others] = terms.map((term) => findConcepts(term).said)
    for (const other of others)
      expect(
        [...(first ?? [])].filter((id) => other.has(id)),
        terms.join(),
      ).not.toEqual([])
  })
})

test.each(['alert', 'alert: アラート', 'Alert: アラート | alert', 'alert < : アラート | alert'])(
  'the line %j is refused',
  (line) => {
    expect(() => readConcept(line)).toThrow('No concept')
  },
)

// Titles are indexed again only under a higher version: change the glossary, raise termsVersion, then this.
test('the version of the terms rises with the glossary', () => {
  const lines = [...readGlossaryLines(), ...readEnglishHomographLines(), ...readJapaneseHomographLines()]
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12)
  expect({ termsVersion, digest }).toEqual({ termsVersion: 2, digest: '52db29127092' })
})
