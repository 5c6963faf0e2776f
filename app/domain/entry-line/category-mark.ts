import { foldForSearch } from '#app/domain/text.ts'

/** A category as people name it when they type. */
export type NamedCategory = { id: number; slug: string; nameEn: string; nameJa: string }

/** The category of a typed name: in either language or by its short name; width, case, kana, spaces and hyphens aside. */
export function findCategory(typed: string, categories: readonly NamedCategory[]): NamedCategory | undefined {
  const asked = plain(typed)
  return categories.find(({ slug, nameEn, nameJa }) =>
    [slug, nameEn, nameJa].some((name) => plain(name) === asked),
  )
}

/** The categories one of whose names begins so, or, less likely, has it inside. */
export function completeCategory<Category extends NamedCategory>(
  typed: string,
  categories: readonly Category[],
): Category[] {
  const asked = plain(typed)
  const placeOf = ({ slug, nameEn, nameJa }: NamedCategory) =>
    Math.min(...[slug, nameEn, nameJa].map((name) => plain(name).indexOf(asked)).map(last))
  return categories
    .filter((category) => placeOf(category) < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

const last = (place: number) => (place === -1 ? Number.POSITIVE_INFINITY : place)

function plain(name: string): string {
  return foldForSearch(name).replace(/[\s\-_]/g, '')
}
