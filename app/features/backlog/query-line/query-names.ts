import type { KnownNames } from '#app/domain/backlog-query/known-names.ts'

/** The names that the query line completes. */
export type QueryNames = KnownNames & { people: string[] }
