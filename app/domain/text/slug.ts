import { normalForm } from './normal-form.ts'

const longest = 50

/** No slug may be this word: it is the address of the form for a new one. */
export const addressOfForm = 'new'

/**
 * A short name for addresses, from a name in English: 'Before launch' gives 'before-launch'. Accents are dropped,
 * everything but letters and digits becomes a hyphen; a name without any (one in Japanese) gives the fallback.
 */
export function slugOf(name: string, fallback: string): string {
  const slug = normalForm(name, 'NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  return slug === '' ? fallback : slug
}
