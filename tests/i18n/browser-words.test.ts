import { expect, test } from 'vitest'
import { bringWords, startTranslator } from '#app/i18n/browser-words.client.ts'

const words = {
  everywhere: { ja: () => import('#app/i18n/ja.ts'), en: () => import('#app/i18n/en.ts') },
  settings: {
    ja: () => import('#app/i18n/ja/settings-words.ts'),
    en: () => import('#app/i18n/en/settings-words.ts'),
  },
  reports: {
    ja: () => import('#app/i18n/ja/reports-words.ts'),
    en: () => import('#app/i18n/en/reports-words.ts'),
  },
}

test('the words that pages bring are there, early or late, though one was missed before', async () => {
  await bringWords(words.settings)
  const translator = await startTranslator('ja', words.everywhere)
  const say = (namespace: 'people' | 'silos') => translator.getFixedT('ja', namespace)('title')
  expect(say('people')).toBe('ユーザー')
  expect(say('silos')).toBe('title')

  await bringWords(words.reports)
  expect(say('silos')).not.toBe('title')
  expect(translator.hasResourceBundle('en', 'silos')).toBe(false)
})
