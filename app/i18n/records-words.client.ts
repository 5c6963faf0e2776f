import { addWords } from './browser-words.client.ts'

await addWords({
  ja: () => import('./ja/records-words.ts'),
  en: () => import('./en/records-words.ts'),
})
