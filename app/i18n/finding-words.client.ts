import { bringWords } from './browser-words.client.ts'

await bringWords({
  ja: () => import('./ja/finding-words.ts'),
  en: () => import('./en/finding-words.ts'),
})
