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

// Until it has read the page's data, Remix's component suspends by throwing a promise. A click or a key before React
// has rendered anything makes it render at once, without a boundary to suspend at: it throws error 345, and the page
// never hydrates. So the data is read before React starts.
try {
  RemixBrowser({})
} catch (reading) {
  if (reading instanceof Promise) await reading
}

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
