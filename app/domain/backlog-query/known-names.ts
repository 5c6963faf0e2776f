import { type Spelling, spell } from '#app/domain/text/spelling.ts'

/** The teams and categories there are, by the names people say. */
export type KnownNames = {
  teams: readonly { slug: string; name: string }[]
  categories: readonly { slug: string; nameEn: string; nameJa: string }[]
}

/** How each team and category may be said, made ready when a line first asks for one. */
export type NameIndex = {
  teams: () => readonly Spelling<string>[]
  categories: () => readonly Spelling<string>[]
}

/** The index of the names. A slug belongs to one team only, so it is looked at before any name. */
export function indexNames({ teams, categories }: KnownNames): NameIndex {
  return {
    teams: once(() => spellNames(teams, ({ name }) => [name])),
    categories: once(() => spellNames(categories, ({ nameEn, nameJa }) => [nameEn, nameJa])),
  }
}

function spellNames<Named extends { slug: string }>(
  all: readonly Named[],
  namesOf: (one: Named) => string[],
): readonly Spelling<string>[] {
  return [
    ...spell(all.map(({ slug }) => [slug, [slug]] as const)),
    ...spell(all.map((one) => [one.slug, namesOf(one)] as const)),
  ]
}

function once<Made>(make: () => Made): () => Made {
  let memo: Made | undefined
  return () => {
    memo ??= make()
    return memo
  }
}
