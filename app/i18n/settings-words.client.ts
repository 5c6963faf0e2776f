import { addWords } from './browser-words.client.ts'

await addWords({
  ja: () => import('./ja/settings-words.ts'),
  en: () => import('./en/settings-words.ts'),
})
