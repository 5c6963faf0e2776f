import { writeQuery } from '#app/domain/backlog-query/write-query.ts'
import type { BacklogAddress } from '#app/features/backlog/address/backlog-address.ts'
import { clauseOfGroup } from '#app/features/backlog/groups/groups.report.server.ts'

/** The query line of all that stands in the list, on every page of it: of groups only what the open one holds. */
export function writeShownLine({ clauses, group, within }: BacklogAddress): string {
  const inGroup = group && within !== null ? clauseOfGroup(group, within) : null
  return writeQuery(inGroup ? [...clauses, inGroup] : clauses)
}
