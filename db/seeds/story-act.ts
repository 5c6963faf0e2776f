import type { Day } from '#app/domain/calendar/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { Tx } from '#db/transaction.ts'

/** One thing that somebody recorded at an instant. Acts are played in the order of their instants. */
export type Act = { on: Day; at: Date; actor: string; play: (db: Tx, by: Recorder) => Promise<void> }

/** The ids of what was recorded so far, by the story's names. */
export type StoryIds = {
  teams: Map<string, number>
  categories: Map<string, number>
  templates: Map<string, number>
  blocks: Map<string, number>
  syncs: Map<string, number>
  painPoints: Map<string, number>
  tickets: Map<string, number>
  decisions: Map<string, number>
}

/** Throws when the story refers to something not recorded yet, which is an error in the story. */
export function getId(ids: Map<string, number>, name: string): number {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The story speaks of "${name}" too early.`)
  return id
}

export function byInstant(a: Act, b: Act): number {
  return a.at.getTime() - b.at.getTime()
}
