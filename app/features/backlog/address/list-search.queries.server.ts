import {
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/scope/choices.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { readBacklogAddress } from './backlog.form.ts'
import { listSearchOf } from './backlog-address.ts'

/** The query of a list, from what a page or a person sent: as the address writes it, without what means nothing. */
export async function readListSearch(db: Db, sent: string): Promise<string> {
  const [teams, categories] = await Promise.all([listBacklogTeams(db), listBacklogCategories(db)])
  const { address } = readBacklogAddress(new URLSearchParams(sent), { teams, categories })
  return listSearchOf(address)
}
