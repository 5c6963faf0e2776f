export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** Each by its own name, so that those who need it can read it. */
export const languageNames = { ja: '日本語', en: 'English' } as const

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}

/** The language an address asks for (`?language=en`), so that what is shared reads the same for everybody. */
export function namedLanguage(request: Request): Language | undefined {
  const named = new URL(request.url).searchParams.get('language')
  return isLanguage(named) ? named : undefined
}
