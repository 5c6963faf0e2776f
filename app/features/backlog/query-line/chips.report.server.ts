import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { writeQuery } from '#app/domain/backlog-query/write-query.ts'
import {
  type BacklogAddress,
  backlogPath,
  defaultSortOf,
} from '#app/features/backlog/address/backlog-address.ts'
import type { Reader } from '#app/features/backlog/fields/chip-text.ts'
import { queriesOf } from '#app/features/backlog/fields/fields.queries.server.ts'
import type { Known } from '#app/features/backlog/scope/choices.queries.server.ts'

/** One clause as people say it, as it is written, and the path of the list without it. */
export type Chip = { text: string; word: string; without: string }

/** What narrows the list, in the order of the query line. */
export function listChips(address: BacklogAddress, known: Known, reader: Reader): Chip[] {
  return address.clauses.map((clause, index) => {
    const clauses = address.clauses.filter((_, at) => at !== index)
    const isUsual = address.sort === defaultSortOf(address.clauses)
    const sort = isUsual ? defaultSortOf(clauses) : address.sort
    return {
      text: chipText(clause, known, reader),
      word: writeQuery([clause]),
      without: backlogPath({
        ...address,
        clauses,
        sort: sort === 'match' && defaultSortOf(clauses) !== 'match' ? 'hours' : sort,
      }),
    }
  })
}

function chipText(clause: Clause, known: Known, reader: Reader): string {
  const chip = queriesOf(clause).chip(clause, known, reader)
  return clause.isExcluded ? reader.t('backlog:notChip', { chip }) : chip
}
