import type { Selectable } from 'kysely'
import { addDays, type Day } from '#app/domain/calendar/day.ts'
import type { DecisionsTable } from '#db/schema.ts'
import type { NotesTable, SyncsTable } from '#db/schema-syncs.ts'
import { pick, type Random, wholeBetween } from '../random.ts'
import { instantOn } from './window.ts'
import { people } from './words.ts'

type Sync = Selectable<SyncsTable>
const texts = ['Delete the false alert', 'Write the runbook', 'デプロイ手順を自動化する', '当番表を見直す']

/** Two decisions for each sync; those older than two months are nearly all done. */
export function makeUpDecisions(random: Random, syncs: Sync[], today: Day): Selectable<DecisionsTable>[] {
  const old = addDays(today, -60)
  return syncs.flatMap(({ id: syncId, heldOn }, index) =>
    [1, 2].map((place) => {
      const isDone = random() < (heldOn < old ? 0.95 : 0.4)
      const doneOn = heldOn < today ? addDays(heldOn, 1) : today
      return {
        id: index * 2 + place,
        syncId,
        reviewMonth: null,
        text: pick(random, texts),
        owner: pick(random, people),
        dueOn: addDays(heldOn, wholeBetween(random, 7, 30)),
        decidedOn: heldOn,
        agendaBlockId: null,
        recordedAt: instantOn(heldOn, place),
        recordedBy: 'bench',
        doneOn: isDone ? doneOn : null,
        doneAt: isDone ? instantOn(doneOn) : null,
        doneBy: isDone ? 'bench' : null,
      }
    }),
  )
}

export function makeUpNotes(random: Random, syncs: Sync[]): Selectable<NotesTable>[] {
  return syncs.map(({ id, heldOn }) => ({
    id,
    syncId: id,
    agendaBlockId: null,
    body: `${pick(random, texts)}\n${pick(random, texts)}`,
    recordedAt: instantOn(heldOn),
    recordedBy: 'bench',
  }))
}
