import { type Selectable, sql } from 'kysely'
import type { DecisionsTable } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

export type DecisionRow = Selectable<DecisionsTable>

/** What one sync decided, in the order of deciding. */
export async function listDecisions(db: Db, syncId: number): Promise<DecisionRow[]> {
  return db.selectFrom('decisions').selectAll().where('syncId', '=', syncId).orderBy('id').execute()
}

/**
 * What these teams' syncs decided and nobody has done yet, the soonest due first and those without a day last;
 * with `beforeSyncId` only what was decided in syncs before that one.
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
