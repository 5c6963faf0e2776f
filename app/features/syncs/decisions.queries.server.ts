import { type Selectable, sql } from 'kysely'
import type { DecisionsTable } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

export type DecisionRow = Selectable<DecisionsTable>

/**
 * Open decisions of these teams' syncs, the soonest due first and those without a day last; with `beforeSyncId` only
 * those of earlier syncs.
 */
export async function listOpenDecisions(
  db: Db,
  { teamIds, beforeSyncId }: { teamIds: number[]; beforeSyncId: number | null },
): Promise<DecisionRow[]> {
  if (teamIds.length === 0) return []
  return db
    .selectFrom('decisions')
    .innerJoin('syncs', 'syncs.id', 'decisions.syncId')
    .selectAll('decisions')
    .where('doneAt', 'is', null)
    .where('syncs.id', 'in', db.selectFrom('syncTeams').select('syncId').where('teamId', 'in', teamIds))
    .$if(beforeSyncId !== null, (query) =>
      query.where(
        sql<boolean>`(held_on, syncs.id) < (select held_on, id from syncs where id = ${beforeSyncId})`,
      ),
    )
    .orderBy('dueOn', (order) => order.asc().nullsLast())
    .orderBy('decisions.id')
    .execute()
}
