import { describe, expect, test } from 'vitest'
import { readEnglishHomograph, readEnglishHomographLines } from '#app/domain/similar/english-homographs.ts'
import { findConcepts } from '#app/domain/similar/find-concepts.ts'
import { readGlossary } from '#app/domain/similar/glossary.ts'
import { readHomographLine } from '#app/domain/similar/homograph-line.ts'
import { readJapaneseHomograph, readJapaneseHomographLines } from '#app/domain/similar/japanese-homographs.ts'
import { readPhrase } from '#app/domain/similar/lexicon.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import { readHomographSentences } from '#tests/bench/similar-precision.ts'

const spokenOf = (text: string) => {
  const { said, implied } = findConcepts(text)
  return [...said, ...implied]
}
const sentences = await readHomographSentences()
const lines = [...readEnglishHomographLines(), ...readJapaneseHomographLines()].map(readHomographLine)

describe('a word of everyday speech is a term only where its form and its neighbours show it', () => {
  test.each(sentences)(
    '$word, $concepts: not in “$everyday”, but in “$technical”',
    ({ concepts, everyday, technical }) => {
      const both = { everyday: spokenOf(everyday), technical: spokenOf(technical) }
      expect(concepts.filter((concept) => both.everyday.includes(concept))).toEqual([])
      expect(both.technical).toEqual(expect.arrayContaining(concepts))
    },
  )
})

describe('sentences that were once read wrongly', () => {
  test.each([
    ['We react to every error', 'frontend'],
    ['Granting access by hand takes a day', 'traffic'],
    ['Off-boarding is forgotten', 'dashboard'],
    ['We have to work at night in order to deploy', 'order'],
    ['Search is slow because an index is missing', 'missed-alert'],
    ['It is a good idea', 'product'],
    ['We find it hard', 'vulnerability'],
    ['アクセス権を手で付与している', 'traffic'],
    ['資料をダウンロードする', 'down'],
    ['ロールバックが遅い', 'permission'],
  ])('%s does not contain %s', (text, concept) => {
    expect(spokenOf(text)).not.toContain(concept)
  })

  test.each([
    ['Granting access by hand takes a day', 'permission'],
    ['Off-boarding is forgotten', 'offboarding'],
    ['On-boarding takes weeks', 'onboarding'],
    ['Everyone is too busy', 'workload'],
  ])('but %s contains %s', (text, concept) => {
    expect(spokenOf(text)).toContain(concept)
  })
})

test('an English word among Japanese ones, or alone, is a term', () => {
  expect(spokenOf('access')).toContain('traffic')
  expect(spokenOf('夜はaccessが多い')).toContain('traffic')
  expect(spokenOf('denyするとaccessが消える')).toContain('traffic')
  expect(spokenOf('They deny access')).not.toContain('traffic')
})

test('neighbours before and after the word count, but not distant ones', () => {
  expect(spokenOf('public access')).toContain('traffic')
  expect(spokenOf('access by the public')).toContain('traffic')
  expect(spokenOf('They deny access, and nobody has ever told us why, to the public')).not.toContain(
    'traffic',
  )
})

test('an idiom leaves no word behind; a word in another sense remains a word', () => {
  expect([...findConcepts('In order to win').loneStems]).toEqual(['win'])
  expect([...findConcepts('They deny access').loneStems]).toEqual(['deny', 'access'])
  expect([...findConcepts('Set tables up').loneStems]).not.toContain('up')
})

test('every homograph is a glossary term of the concepts it decides on', () => {
  const termsOf = new Map(
    readGlossary().map(({ id, english, japanese }) => [
      id,
      {
        english: english.map((term) => readPhrase(foldForSearch(term)).stems.join(' ')),
        japanese: japanese.map(foldForSearch),
      },
    ]),
  )
  const strays = [
    ...readEnglishHomographLines()
      .map(readEnglishHomograph)
      .flatMap(({ key, concepts }) =>
        concepts.filter((id) => !termsOf.get(id)?.english.includes(key)).map((id) => `${key} > ${id}`),
      ),
    ...readJapaneseHomographLines()
      .map(readJapaneseHomograph)
      .flatMap(({ key, concepts }) =>
        concepts
          .filter((id) => !termsOf.get(id)?.japanese.some((term) => term.startsWith(key)))
          .map((id) => `${key} > ${id}`),
      ),
  ]
  expect(strays).toEqual([])
})

test('every homograph has an example sentence for each reading', () => {
  const told = new Set(
    sentences.flatMap(({ word, concepts }) => concepts.map((concept) => `${word} > ${concept}`)),
  )
  const untold = lines.flatMap(({ term, concepts }) =>
    concepts.map((concept) => `${term} > ${concept}`).filter((sense) => !told.has(sense)),
  )
  expect(untold).toEqual([])
})

describe('a line that cannot be read is refused', () => {
  test.each([
    ['react', 'No homograph'],
    ['react > frontend', 'No homograph'],
    ['react > frontend: near app', 'No rule'],
    ['react > frontend: not in respond to', 'does not contain'],
  ])('%j', (line, problem) => {
    expect(() => readEnglishHomograph(line)).toThrow(problem)
  })

  test.each([
    ['鍵', 'No homograph'],
    ['鍵 > secret: not in 窓', 'does not contain'],
    ['鍵 > secret: written 鍵', 'is no rule of Japanese'],
  ])('%j', (line, problem) => {
    expect(() => readJapaneseHomograph(line)).toThrow(problem)
  })
})

test('a long text is read to the end: the number of neighbours does not grow with it', () => {
  const line = 'in order to access the page we react, set up and look up 落ち着くアクセス権 '
  expect(spokenOf(`${line.repeat(1200)} kubernetes`)).toContain('kubernetes')
})
