/** One result of the search over everything, and its page. */
export type Found = { to: string; title: string; hint?: string }
/** The results of one kind; its name is in the reader's language. */
export type FoundGroup = { name: string; found: Found[] }

/** Identifies the same result in two responses. */
export function keyOf({ to, title }: Found): string {
  return to + title
}
