/** One thing that a search over everything found, and the page that is its. */
export type Found = { to: string; title: string; hint?: string }
/** What was found of one kind; its name is in the reader's language. */
export type FoundGroup = { name: string; found: Found[] }

/** What makes an entry the same in two answers. */
export function keyOf({ to, title }: Found): string {
  return to + title
}
