import { bringWords } from './browser-words.client.ts'

await bringWords({
  ja: () => import('./ja/records-words.ts'),
  en: () => import('./en/records-words.ts'),
})
