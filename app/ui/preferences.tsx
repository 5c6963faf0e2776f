import { useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languageNames } from '#app/i18n/languages.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from './button.tsx'
import type { Theme } from './theme.ts'

/** Language and theme. A plain form, so that the whole page comes back in the chosen language. */
export function Preferences({ theme }: { theme: Theme }) {
  const { t } = useTranslation('shell')
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const themeNames = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') }
  return (
    <details className="px-2 pb-1 text-muted text-xs">
      <summary className="cursor-pointer py-1.5">
        {t('language')} / {t('theme')}
      </summary>
      <form method="post" action="/preferences/choose" className="flex flex-wrap items-end gap-2 py-2">
        <input type="hidden" name="returnTo" value={pathname + search} />
        <label className="grow">
          {t('language')}
          <select key={language} name="language" defaultValue={language} className="field">
            {Object.entries(languageNames).map(([value, name]) => (
              <option key={value} value={value} lang={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="grow">
          {t('theme')}
          <select name="theme" defaultValue={theme} className="field">
            {Object.entries(themeNames).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button>{t('apply')}</Button>
      </form>
    </details>
  )
}
