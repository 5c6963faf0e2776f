import { findSpelled, plainOf, spell } from '#app/domain/spelling.ts'

/** A category as people name it when they type. */
export type NamedCategory = { id: number; slug: string; nameEn: string; nameJa: string }

/** With a single letter nobody means one category more than another, even where only one begins so. */
const shortestBeginning = 2

/** How categories can be spelled: by the short name or in either language. */
export function spellCategories<Category extends NamedCategory>(categories: readonly Category[]) {
  return spell(categories.map((category) => [category, namesOf(category)] as const))
}

/**
 * The category of a typed name, width, case, kana, spaces and hyphens aside: what is spelled so in either language or
 * as its short name, or else the only one with a name that begins so, from two letters on.
 */
export function findCategory(typed: string, categories: readonly NamedCategory[]): NamedCategory | undefined {
  return findSpelled(typed, spellCategories(categories))?.means ?? findOnlyBeginning(typed, categories)
}

function findOnlyBeginning(typed: string, categories: readonly NamedCategory[]) {
  const asked = plainOf(typed)
  if (asked.length < shortestBeginning) return undefined
  const [category, ...others] = categories.filter((one) =>
    namesOf(one).some((name) => plainOf(name).startsWith(asked)),
  )
  return others.length === 0 ? category : undefined
}

/** The categories one of whose names begins so, or, less likely, has it inside. */
export function completeCategory<Category extends NamedCategory>(
  typed: string,
  categories: readonly Category[],
): Category[] {
  const asked = plainOf(typed)
  const placeOf = (category: NamedCategory) =>
    Math.min(
      ...namesOf(category)
        .map((name) => plainOf(name).indexOf(asked))
        .map(last),
    )
  return categories
    .filter((category) => placeOf(category) < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

const namesOf = ({ slug, nameEn, nameJa }: NamedCategory) => [slug, nameEn, nameJa]
const last = (place: number) => (place === -1 ? Number.POSITIVE_INFINITY : place)
