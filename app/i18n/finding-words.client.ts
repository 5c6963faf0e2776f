import { addWords } from './browser-words.client.ts'

await addWords({
  ja: () => import('./ja/finding-words.ts'),
  en: () => import('./en/finding-words.ts'),
})
