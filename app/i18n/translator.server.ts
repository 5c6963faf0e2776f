import type { i18n, TFunction } from 'i18next'
import { messages as en } from './en.server.ts'
import { createTranslator } from './instance.ts'
import { messages as ja } from './ja.server.ts'
import type { Language } from './languages.ts'

const translators: Record<Language, i18n> = {
  en: createTranslator('en', en),
  ja: createTranslator('ja', ja),
}

/** The translator of a language, for server rendering and for exports. */
export function getTranslator(language: Language): i18n {
  return translators[language]
}

type Namespaces = (keyof typeof en)[]

/** The texts of one language in any namespace: t('teams:newTeam'). */
export type Words = TFunction<Namespaces>

export function getWords(language: Language): Words {
  // why: Object.keys gives plain strings, though these are exactly the namespaces.
  return translators[language].getFixedT<Namespaces>(language, Object.keys(en) as Namespaces)
}
