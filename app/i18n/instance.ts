import { createInstance, type i18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './languages.ts'

/** An i18next with one language, complete from the first render on; nothing is loaded while rendering. */
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
 * i18next takes some 10 µs per text and a page has hundreds. A text without values, or with only a small count, is
 * always the same, so it is cached; texts with other values are not.
 */
function rememberWords(instance: i18n): i18n {
  // why: i18next types its words by their namespace, which callers still see; here any word is passed on.
  const fix = instance.getFixedT.bind(instance) as unknown as Fix
  const fixed = new Map<string, Say>()
  // A text that a page adds later may have been requested, and missed, before.
  instance.store.on('added', () => fixed.clear())
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
    const count = values === undefined ? '' : smallCountOf(values)
    if (count === undefined) return say(key, values)
    const known = `${key} ${count}`
    const word = words.get(known) ?? say(key, values)
    words.set(known, word)
    return word
  }
  // With the language and the namespace that i18next sets on it.
  return Object.assign(sayAgain, say)
}

/** The count of a sentence without other values, if it is one of the few frequent ones. */
function smallCountOf(values: object): number | undefined {
  if (!('count' in values) || Object.keys(values).length > 1) return undefined
  const { count } = values
  return Number.isInteger(count) && Number(count) >= 0 && Number(count) < 100 ? Number(count) : undefined
}
