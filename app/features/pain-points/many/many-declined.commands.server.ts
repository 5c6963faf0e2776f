import { sql } from 'kysely'
import { type ChangedFact, factsOfSort } from '#app/domain/pain-points/bulk-act.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { Tx } from '#db/transaction.ts'

/** Declines those that are not declined yet, all for one reason. */
export async function declineMany(
  db: Tx,
  by: Recorder,
  painPointIds: number[],
  reason: string,
): Promise<ChangedFact[]> {
  const { rows } = await sql<{ painPointId: number; resolutionId: number }>`
    insert into resolutions (pain_point_id, kind, reason, resolved_on, recorded_at, recorded_by)
    select pain_point_id, 'declined', ${reason}, ${by.today}::date, ${by.now}::timestamptz, ${by.actor.name}
    from summaries where pain_point_id = any (${painPointIds}::bigint[]) and state <> 'declined'
    order by pain_point_id
    returning pain_point_id as "painPointId", id as "resolutionId"`.execute(db)
  return rows.map(({ painPointId, ...fact }) => ({ painPointId, what: 'declined', fact }))
}

/** Takes the declines back; returns the pain points where somebody did so already. */
export async function withdrawDeclined(db: Tx, changed: ChangedFact[]): Promise<number[]> {
  const declined = factsOfSort(changed, 'declined')
  const { rows } = await sql<{ id: number }>`
    delete from resolutions
    where id = any (${declined.map(({ resolutionId }) => resolutionId)}::bigint[])
    returning id`.execute(db)
  const withdrawn = new Set(rows.map(({ id }) => id))
  return declined
    .filter(({ resolutionId }) => !withdrawn.has(resolutionId))
    .map(({ painPointId }) => painPointId)
}
