import { sql } from 'kysely'
import type { Tx } from '#db/transaction.ts'

const planSwitches = [
  'enable_seqscan',
  'enable_indexscan',
  'enable_bitmapscan',
  'enable_hashjoin',
  'enable_nestloop',
  'enable_sort',
  'enable_hashagg',
]

let turn = 0

/**
 * Until the end of the transaction, statements are planned differently than after the last call. A server that has just
 * gathered statistics may do the same: rows that a query does not order completely then come in another order.
 */
export async function planAnotherWay(db: Tx): Promise<void> {
  turn += 1
  const settings = planSwitches.map(
    (name, index) => sql`set_config(${name}, ${turn & (1 << index) ? 'off' : 'on'}, true)`,
  )
  await sql`select ${sql.join(settings)}`.execute(db)
}
