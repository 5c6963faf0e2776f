import { createInstance, type i18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './languages.ts'

/** An i18next that speaks one language from the first render on; nothing is loaded later. */
export function createTranslator(language: Language, messages: Resource[string]): i18n {
  const instance = createInstance()
  instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: messages },
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return rememberWords(instance)
}

type Say = (key: string, values?: object) => string
type Fix = (...scope: unknown[]) => Say

/**
 * i18next takes some 10 µs for a word and a page says hundreds. What stands without values is the same each time,
 * so each is looked up once; whatever takes values goes through.
 */
function rememberWords(instance: i18n): i18n {
  // why: i18next types its words by their namespace, which callers still see; here any word is passed on.
  const fix = instance.getFixedT.bind(instance) as unknown as Fix
  const fixed = new Map<string, Say>()
  const fixOnce: Fix = (language, namespaces, prefix, ...rest) => {
    const scope = JSON.stringify([language, namespaces, prefix])
    const say = fixed.get(scope) ?? remember(fix(language, namespaces, prefix, ...rest))
    fixed.set(scope, say)
    return say
  }
  // why: as above.
  instance.getFixedT = fixOnce as unknown as i18n['getFixedT']
  return instance
}

function remember(say: Say): Say {
  const words = new Map<string, string>()
  const sayAgain: Say = (key, values) => {
    if (values !== undefined) return say(key, values)
    const word = words.get(key) ?? say(key)
    words.set(key, word)
    return word
  }
  // With the language and the namespace that i18next marks on it.
  return Object.assign(sayAgain, say)
}
