import { bringWords } from './browser-words.client.ts'

await bringWords({
  ja: () => import('./ja/settings-words.ts'),
  en: () => import('./en/settings-words.ts'),
})
