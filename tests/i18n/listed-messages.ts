import { messages as en } from '#app/i18n/en.server.ts'
import { messages as ja } from '#app/i18n/ja.server.ts'
import type { Language } from '#app/i18n/languages.ts'

export type Message = { key: string; text: string }

/** Every message of a language by its key: 'backlog.wrongWords.noValue'. */
export function listMessages(language: Language): Message[] {
  return [...messagesUnder({ en, ja }[language], [])]
}

function* messagesUnder(words: object, path: string[]): Generator<Message> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield { key: [...path, key].join('.'), text: value }
    else yield* messagesUnder(value, [...path, key])
  }
}
