import type { Day } from '#app/domain/day.ts'

/** Somebody of the organisation, by the name that stands beside what they recorded; without an account no id. */
export type Actor = { id: string | null; name: string }

/** Who records something, at which instant, which day that is for the organisation, and in which request. */
export type Recorder = { actor: Actor; now: Date; today: Day; requestId: string | null }
