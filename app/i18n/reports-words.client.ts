import { bringWords } from './browser-words.client.ts'

await bringWords({
  ja: () => import('./ja/reports-words.ts'),
  en: () => import('./en/reports-words.ts'),
})
