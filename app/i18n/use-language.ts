import { useContext } from 'react'
import { I18nContext } from 'react-i18next'
import { isLanguage, type Language } from './languages.ts'

/** The language the page is rendered in. */
export function useLanguage(): Language {
  const language = useContext(I18nContext)?.i18n.language
  return isLanguage(language) ? language : 'en'
}
