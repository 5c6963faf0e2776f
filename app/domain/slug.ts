import { normalForm } from './normal-form.ts'

const longest = 50

/** Nothing is called so in an address: there stands the form for a new one. */
export const addressOfForm = 'new'

/**
 * A short name for an address out of a name in English: 'Before launch' gives 'before-launch'. Accents go, whatever is
 * no letter or digit becomes a hyphen; a name without any (one in Japanese) gives the fallback.
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
