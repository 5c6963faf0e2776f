import { namedCandidate, unlessCompared } from '#app/domain/backlog-query/candidates.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import { quoteIfNeeded } from '#app/domain/backlog-query/quoting.ts'
import { readBySpelling, readUnordered } from '#app/domain/backlog-query/read-list.ts'

/** Mentioned by one of these teams. */
export type TeamCriterion = { field: 'team'; slugs: string[] }

export const team: Field<TeamCriterion> = {
  words: ['team', 'チーム'],
  read: (word, { teams }) =>
    readUnordered(word, readBySpelling(teams, 'unknownTeam'), (slugs) => ({ field: 'team', slugs })),
  write: ({ slugs }) => slugs.map(quoteIfNeeded),
  complete: (word, { teams }) =>
    unlessCompared(word, () => teams.map(({ slug, name }) => namedCandidate(slug, [name], name))),
}
