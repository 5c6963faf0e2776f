import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createTranslator } from '#app/i18n/instance.ts'

const messagesOf = {
  ja: () => import('#app/i18n/ja.ts'),
  en: () => import('#app/i18n/en.ts'),
}

const language = document.documentElement.lang === 'en' ? 'en' : 'ja'
const { messages } = await messagesOf[language]()

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={createTranslator(language, messages)}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  )
})
