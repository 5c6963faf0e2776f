import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { startTranslator } from '#app/i18n/browser-words.client.ts'

const language = document.documentElement.lang === 'en' ? 'en' : 'ja'
const translator = await startTranslator(language, {
  ja: () => import('#app/i18n/ja.ts'),
  en: () => import('#app/i18n/en.ts'),
})

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={translator}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  )
})
