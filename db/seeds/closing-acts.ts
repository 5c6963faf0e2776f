import { addDays } from '#app/domain/calendar/day.ts'
import { closeSync } from '#app/features/syncs/closing.commands.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { blockAt } from './agenda-places.ts'
import { type HeldSync, instantIn } from './held-syncs.ts'
import { type Act, getId, type StoryIds } from './story-act.ts'
import { instantOn } from './story-calendar.ts'
import { actIn } from './sync-acts.ts'

const closedAtMinute = 59
const lateAtHour = 11

/**
 * Every sync is closed when it is over, except the newest, which a visitor may close; some get additions afterwards.
 */
export function listClosingActs(ids: StoryIds, syncs: HeldSync[]): Act[] {
  const newest = syncs.reduce((one, other) => (instantIn(other, 0) > instantIn(one, 0) ? other : one))
  return syncs.flatMap((sync) => [
    ...(sync === newest ? [] : [closingOf(sync, ids)]),
    ...(sync.story.late ? [additionTo(sync, sync.story.late, ids)] : []),
  ])
}

function closingOf(sync: HeldSync, ids: StoryIds): Act {
  return actIn(sync, closedAtMinute, (db, by) => closeSync(db, by, getId(ids.syncs, sync.name)))
}

function additionTo(sync: HeldSync, [block, body]: [number, string], ids: StoryIds): Act {
  const on = addDays(sync.on, 1)
  return {
    on,
    at: instantOn(on, lateAtHour),
    actor: sync.teams[0].scribe,
    play: async (db, by) => {
      const syncId = getId(ids.syncs, sync.name)
      await writeNote(db, by, { syncId, agendaBlockId: blockAt(ids, sync, block), body })
    },
  }
}
