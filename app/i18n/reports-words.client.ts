import { addWords } from './browser-words.client.ts'

await addWords({
  ja: () => import('./ja/reports-words.ts'),
  en: () => import('./en/reports-words.ts'),
})
