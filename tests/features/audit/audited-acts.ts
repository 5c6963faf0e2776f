import { expect } from 'vitest'
import type { Recorder } from '#app/domain/recorder.ts'
import { listAuditEvents } from '#app/features/audit/audit.queries.server.ts'
import type { AuditAddress } from '#app/features/audit/audit-address.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from '#tests/support/recorder.ts'

export const everything: AuditAddress = {
  who: null,
  what: null,
  action: null,
  subject: null,
  painPoint: null,
  from: null,
  until: null,
}

let acts = 0

/** A person no other test uses, in a request of their own. */
export function somebody(): Recorder {
  acts += 1
  const actor = { id: `person-${acts}`, name: `Actor ${acts}` }
  return { ...recorderOn('2026-04-06', '09:30:00'), actor, requestId: `request-${acts}` }
}

/** The events of a person, in the order in which they were written. */
export async function eventsOf(db: Db, by: Recorder) {
  const reading = { cursor: null, timeZone: 'Asia/Tokyo', limit: 100 }
  const { events } = await listAuditEvents(db, { ...everything, who: by.actor.name }, reading)
  return events.reverse()
}

/** Does one act and returns the events it left, as [table, action, before, after]. */
export async function leftBy(db: Db, act: (by: Recorder) => Promise<unknown>) {
  const by = somebody()
  await act(by)
  const events = await eventsOf(db, by)
  expect(new Set(events.map(({ requestId }) => requestId))).toEqual(new Set([by.requestId]))
  expect(new Set(events.map(({ actorId }) => actorId))).toEqual(new Set([by.actor.id]))
  expect(events.every(({ recordedAt }) => recordedAt.getTime() === by.now.getTime())).toBe(true)
  return events.map(({ table, action, before, after }) => [table, action, before, after])
}
