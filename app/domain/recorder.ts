import type { Day } from '#app/domain/calendar/day.ts'

/** A person of the organisation, by the name shown beside what they recorded; the id is null without an account. */
export type Actor = { id: string | null; name: string }

/** Who records something, when, on which day of the organisation, and in which request. */
export type Recorder = { actor: Actor; now: Date; today: Day; requestId: string | null }
