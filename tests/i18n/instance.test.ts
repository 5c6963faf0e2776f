import { expect, test } from 'vitest'
import { getTranslator, getWords } from '#app/i18n/translator.server.ts'

test('a word requested again is the same word, separately for each language', () => {
  for (const _time of ['first', 'again']) {
    expect(getWords('en')('glossary:team')).toBe('Team')
    expect(getWords('ja')('glossary:severities.high')).toBe('高')
    expect(getWords('en')('glossary:severities.high')).toBe('High')
  }
})

test('a sentence with values is built for these values', () => {
  const t = getWords('en')
  expect(t('glossary:mention', { count: 1 })).not.toBe(t('glossary:mention', { count: 2 }))
  expect(t('glossary:mention', { count: 1 })).toBe(t('glossary:mention', { count: 1 }))
})

test('the same key in another namespace has its own text', () => {
  const translator = getTranslator('en')
  for (const _time of ['first', 'again']) {
    expect(translator.getFixedT('en', 'backlog')('title')).toBe('Backlog')
    expect(translator.getFixedT('en', 'silos')('title')).not.toBe('Backlog')
  }
})
