import { findSpelled, foldWord, spell } from '#app/domain/text/spelling.ts'

/** A category as people name it when they type. */
export type NamedCategory = { id: number; slug: string; nameEn: string; nameJa: string }

/** A single letter is too short to mean one category, even where only one starts with it. */
const shortestPrefix = 2

/** The spellings of the categories: the short name and the name in each language. */
export function spellCategories<Category extends NamedCategory>(categories: readonly Category[]) {
  return spell(categories.map((category) => [category, namesOf(category)] as const))
}

/**
 * The category of a typed name, ignoring width, case, kana, spaces and hyphens: an exact name or short name, or else
 * the only category with a name that starts with it, from two letters on.
 */
export function findCategory(typed: string, categories: readonly NamedCategory[]): NamedCategory | undefined {
  return findSpelled(typed, spellCategories(categories))?.means ?? findByPrefix(typed, categories)
}

function findByPrefix(typed: string, categories: readonly NamedCategory[]) {
  const asked = foldWord(typed)
  if (asked.length < shortestPrefix) return undefined
  const [category, ...others] = categories.filter((one) =>
    namesOf(one).some((name) => foldWord(name).startsWith(asked)),
  )
  return others.length === 0 ? category : undefined
}

/**
 * The categories to offer for a typed beginning: those with a name that starts with it, then those with a name that
 * contains it.
 */
export function completeCategory<Category extends NamedCategory>(
  typed: string,
  categories: readonly Category[],
): Category[] {
  const asked = foldWord(typed)
  const placeOf = (category: NamedCategory) =>
    Math.min(
      ...namesOf(category)
        .map((name) => foldWord(name).indexOf(asked))
        .map(last),
    )
  return categories
    .filter((category) => placeOf(category) < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

const namesOf = ({ slug, nameEn, nameJa }: NamedCategory) => [slug, nameEn, nameJa]
const last = (place: number) => (place === -1 ? Number.POSITIVE_INFINITY : place)
