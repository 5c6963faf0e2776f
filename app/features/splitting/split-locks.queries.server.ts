import { sql } from 'kysely'
import type { Tx } from '#db/transaction.ts'

/** What is about to be written: facts of these pain points, and of everything merged into them. */
export type SplitLocks = { painPointIds: number[]; mentionIds: number[]; ticketIds: number[] }

/**
 * Whether a split or its undo is allowed depends on all merges and splits: they run one after another and see each
 * other's result. Concurrent recording locks the mentions, then the clock of its sync, tickets, and last the pain
 * points, in the order of lock_families(); this locks in the same order.
 */
export async function lockForSplitting(
  db: Tx,
  { painPointIds, mentionIds, ticketIds }: SplitLocks,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('merges'))`.execute(db)
  const family = sql`array(
    select member.pain_point_id from pain_point_roots asked join pain_point_roots member using (root_id)
    where asked.pain_point_id = any (${painPointIds}::bigint[]))`
  const isMention = sql`id = any (${mentionIds}::bigint[])`
  const resolved = sql`pain_point_id = any (${family})`
  await sql`select from mentions where ${isMention} order by id for no key update`.execute(db)
  await sql`select from resolutions where ${resolved} order by id for no key update`.execute(db)
  await sql`
    select from sync_clocks where sync_id in (
      select sync_id from mentions where ${isMention} union select sync_id from resolutions where ${resolved})
    order by sync_id for update`.execute(db)
  await sql`
    select from tickets where id = any (${ticketIds}::bigint[]) order by id for no key update`.execute(db)
  await sql`select from pain_points where id = any (${family}) order by id for no key update`.execute(db)
}
