export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** Each in its own language, so that those who need it can read it. */
export const languageNames = { ja: '日本語', en: 'English' } as const

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}

/** The language of an address (`?language=en`), so that a shared page reads the same for everybody. */
export function namedLanguage(request: Request): Language | undefined {
  const named = new URL(request.url).searchParams.get('language')
  return isLanguage(named) ? named : undefined
}
