import { type HeardPainPoint, recordPainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

/** A pain point recorded by the command: medium, not estimated, an alert, known by no one. */
export async function aPainPoint(
  db: Db,
  heard: Partial<HeardPainPoint> & { syncId: number; teamIds: number[] },
): Promise<number> {
  const { painPointId } = await recordPainPoint(db, recorderOn('2026-03-02'), {
    title: 'The nightly batch stops',
    categoryIds: [1],
    severity: 'medium',
    knownBy: [],
    ...heard,
  })
  return painPointId
}
