import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Db } from '#db/transaction.ts'

export type NotSamePair = {
  sourceId: number
  sourceTitle: string
  targetId: number
  targetTitle: string
  recordedBy: string
  recordedOn: Day
}

/** The pairs marked as not the same, and by whom, the latest first. */
export async function listNotSame(db: Db, { limit }: { limit: number }): Promise<NotSamePair[]> {
  return db
    .selectFrom('notSame')
    .innerJoin('painPoints as source', 'source.id', 'sourceId')
    .innerJoin('painPoints as target', 'target.id', 'targetId')
    .select([
      'sourceId',
      'source.title as sourceTitle',
      'targetId',
      'target.title as targetTitle',
      'recordedBy',
      sql<Day>`(recorded_at at time zone (select time_zone from organisation))::date`.as('recordedOn'),
    ])
    .orderBy('recordedAt', 'desc')
    .orderBy('sourceId', 'desc')
    .orderBy('targetId', 'desc')
    .limit(limit)
    .execute()
}
