import { describe, expect, test } from 'vitest'
import { languages } from '#app/i18n/languages.ts'
import { listMessages, type Message } from './listed-messages.ts'
import { findBanned, listWords } from './word-list.ts'

const spaced = /[ぁ-んァ-ヶー一-龠] [A-Za-z0-9]|(?:[A-Za-z0-9]|}}) [ぁ-んァ-ヶー一-龠]/
const halfWidth = /(?:[ぁ-んァ-ヶー一-龠」]|}}) ?[:(]/
// 無効にする is an allowed label; 変更する must be 変更.
const labelOfVerb = /(?<![にとく])する$/

describe.each(languages)('the messages in %s', (language) => {
  const words = listWords(language)
  const messages = listMessages(language)

  test('contain no term that docs/words.md has banned', () => {
    const found = messages.flatMap(({ key, text }) =>
      findBanned(words, text).map((term) => `${key}: “${term}” in “${text}”`),
    )
    expect(found).toEqual([])
  })

  test('contain each term that docs/words.md has chosen', () => {
    const all = messages.map(({ text }) => text.toLowerCase()).join('\n')
    expect(words.chosen.filter((term) => !all.includes(term.toLowerCase()))).toEqual([])
  })

  test('are many, and so are the terms', () => {
    expect(messages.length).toBeGreaterThan(1000)
    expect(words.chosen.length).toBeGreaterThan(40)
    expect(words.banned.length).toBeGreaterThan(40)
  })
})

test.each([
  ['en', 'Choose none', ['choose', 'choose none']],
  ['en', 'Please sign in again.', ['please']],
  ['en', 'It stands already: {{day}}', ['stands']],
  ['en', 'E-mail address', ['e-mail']],
  ['en', 'WHOEVER recorded it took it back', ['whoever']],
  ['en', 'Due day', ['due day']],
  ['ja', '期日を過ぎています', ['期日']],
  ['ja', '次回のSyncを準備', ['Sync']],
  ['ja', '次回のSync Mtgと次のSync', ['Sync']],
  ['ja', 'チケットをつないだ', ['つない']],
  ['ja', '改善チケットを追加', ['改善チケット']],
  ['ja', '今のロールでは記録できません', ['ロール']],
  ['ja', '他{{count}}件', ['他']],
] as const)('in %s “%s” is reported', (language, text, terms) => {
  expect(findBanned(listWords(language), text)).toEqual(terms)
})

test.each([
  ['en', 'Standard time, tellers and a mailbox'],
  ['en', '{{told}}: {{stands}}'],
  ['en', 'Select a setup link'],
  ['ja', 'メールアドレス'],
  ['ja', '前回のSync Mtg'],
  ['ja', 'ロールバックのスクロール'],
  ['ja', 'その他のユーザー'],
] as const)('in %s “%s” is allowed', (language, text) => {
  expect(findBanned(listWords(language), text)).toEqual([])
})

/** Names and fixed spellings; a sentence and a quoted label begin with a capital too. */
const capitals =
  /\b(?:Nayami|Markdown|CSV|API|IDs?|URLs?|WAL|GitHub|GitLab|Jira|Linear|Backlog|Nulab|Redmine|Azure|DevOps|Shortcut|OPS|OpenID|Connect|TRUST_PROXY|Ctrl|Enter|Esc|Japanese|English|YYYY-MM-DD|Europe|London|Asia|Tokyo|No|I|K|Z)\b/g

test('English is in sentence case', () => {
  const shouting = listMessages('en').flatMap(({ key, text }) => {
    const rest = text
      .replace(/{{\w+}}/g, '')
      .replace(capitals, '')
      .replace(/(?:^|[.?!:“(\n]\s*)[A-Z]/g, '')
    return /[A-Z]/.test(rest) ? [`${key}: ${text}`] : []
  })
  expect(shouting).toEqual([])
})

test('both languages use the same values in a message', () => {
  const valuesIn = (text: string) => [...new Set(text.match(/{{\w+}}/g))].sort().join(' ')
  const japanese = new Map(listMessages('ja').map(({ key, text }) => [key, valuesIn(text)]))
  const uneven = listMessages('en').filter(
    ({ key, text }) => japanese.has(key) && japanese.get(key) !== valuesIn(text),
  )
  expect(uneven).toEqual([])
})

const offending = (messages: Message[], pattern: RegExp) =>
  messages.filter(({ text }) => pattern.test(text)).map(({ key, text }) => `${key}: ${text}`)

describe('Japanese', () => {
  const messages = listMessages('ja')

  test.each([
    ['puts no space between its own letters and Latin ones or values', spaced],
    ['has its colons and brackets in full width', halfWidth],
    ['ends no label in する', labelOfVerb],
  ])('%s', (_rule, pattern) => {
    expect(offending(messages, pattern)).toEqual([])
  })
})
