import type { i18n, Resource } from 'i18next'
import { createTranslator } from './instance.ts'
import type { Language } from './languages.ts'

type Words = Record<Language, () => Promise<{ messages: Resource[string] }>>

const addedWords: Words[] = []
let translator: i18n | undefined

/**
 * For a module imported by a page: the texts that this page needs and most others do not, added before it renders. The
 * modules of the first page run before anything is shown, so theirs are collected here and fetched together with the
 * rest.
 */
export async function addWords(words: Words): Promise<void> {
  if (!translator) {
    addedWords.push(words)
    return
  }
  // why: i18next types its language as any text, and this one was created with one of ours.
  const language = translator.language as Language
  const { messages } = await words[language]()
  for (const [namespace, texts] of Object.entries(messages))
    translator.addResourceBundle(language, namespace, texts)
}

/** The translator of this browser's page, with the texts of every page and those added by the first page. */
export async function startTranslator(language: Language, everywhere: Words): Promise<i18n> {
  const all = await Promise.all([everywhere, ...addedWords].map((words) => words[language]()))
  translator = createTranslator(language, Object.assign({}, ...all.map(({ messages }) => messages)))
  return translator
}
