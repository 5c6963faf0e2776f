import type { Day } from '#app/domain/day.ts'

/** Somebody of the organisation, by the name that stands beside what they recorded. */
export type Actor = { name: string }

/** Who records something, at which instant, and which day that is for the organisation. */
export type Recorder = { actor: Actor; now: Date; today: Day }
