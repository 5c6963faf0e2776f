import { isLanguage, type Language, languages } from './languages.ts'

/** The person's choice (cookie), else what the browser asks for, else the organisation's default. */
export function chooseLanguage(chosen: unknown, acceptLanguage: string | null, fallback: Language): Language {
  if (isLanguage(chosen)) return chosen
  return rankAccepted(acceptLanguage ?? '').find(isLanguage) ?? fallback
}

function rankAccepted(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean)
      return { language: tag.split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
    .filter((language) => languages.some((known) => known === language))
}
