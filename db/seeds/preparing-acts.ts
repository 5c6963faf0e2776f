import { addDays, type Day } from '#app/domain/calendar/day.ts'
import { proposeNextDay } from '#app/domain/calendar/next-day.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { openSync } from '#app/features/syncs/sync.commands.server.ts'
import { blockAt } from './agenda-places.ts'
import { type Act, getId, type StoryIds } from './story-act.ts'
import { instantOn, ownSyncOn, workdayUpTo } from './story-calendar.ts'
import { orders } from './teams/orders.ts'

const preparedAtHour = 17
const notes: [block: number, body: string][] = [
  [1, '夜間バッチの通知（GH-412）が入ったあと、失敗に朝まで気づかなかった日はあるか。'],
  [5, '年末のセールの当番表を先に見ておく。カナリアの判定を自動にするかもここで決める。'],
]

/** The next sync of Orders is prepared already, with a note of what its scribe wants to ask. */
export function listPreparingActs(today: Day, ids: StoryIds): Act[] {
  const on = workdayUpTo(addDays(today, -1))
  const heldOn = proposeNextDay(ownSyncOn(today, orders, 0), [orders.cadenceDays], today)
  return [
    {
      on,
      at: instantOn(on, preparedAtHour),
      actor: orders.scribe,
      play: async (db, by) => {
        const { syncId } = await openSync(db, by, {
          heldOn,
          teamIds: [getId(ids.teams, orders.slug)],
          attendees: [...orders.people, orders.scribe],
          facilitator: orders.people[1],
          templateId: getId(ids.templates, orders.agenda),
        })
        for (const [block, body] of notes)
          await writeNote(db, by, { syncId, agendaBlockId: blockAt(ids, orders, block), body })
      },
    },
  ]
}
