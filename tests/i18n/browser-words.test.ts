import { expect, test, vi } from 'vitest'

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

test('the words of a page are available, early or late, even if one was missing before', async () => {
  // As on a freshly opened page: other files of this process have imported routes, which bring their words.
  vi.resetModules()
  const { addWords, startTranslator } = await import('#app/i18n/browser-words.client.ts')
  await addWords(words.settings)
  const translator = await startTranslator('ja', words.everywhere)
  const say = (namespace: 'people' | 'silos') => translator.getFixedT('ja', namespace)('title')
  expect(say('people')).toBe('ユーザー')
  expect(say('silos')).toBe('title')

  await addWords(words.reports)
  expect(say('silos')).not.toBe('title')
  expect(translator.hasResourceBundle('en', 'silos')).toBe(false)
})
