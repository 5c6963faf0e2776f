/**
 * A ticket's outcome in its tracker. A ticket that nobody has looked at yet is `unknown`: it may well be open, so it
 * counts as work in progress, never as done.
 */
export const outcomes = ['open', 'done', 'not_planned', 'duplicate', 'deleted', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]
