import { addDays, type Day } from '#app/domain/calendar/day.ts'
import { finishDecision, recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { openSync } from '#app/features/syncs/sync.commands.server.ts'
import { recordVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import { blockAt, blockOf } from './agenda-places.ts'
import { type HeldSync, instantIn } from './held-syncs.ts'
import { type Act, getId, type StoryIds } from './story-act.ts'
import { afterSyncOn, instantOn } from './story-calendar.ts'
import type { DecisionStory } from './team-story.ts'

const notesFromMinute = 40
const verdictsFromMinute = 46
const decisionsFromMinute = 52
const finishedAtHour = 19

/** A sync is opened, its notes and decisions are recorded, and some of the decisions are finished later. */
export function listSyncActs(today: Day, ids: StoryIds, syncs: HeldSync[]): Act[] {
  return syncs.flatMap((sync) => [
    openingOf(sync, ids),
    ...(sync.story.notes ?? []).map(([block, body], place): Act => {
      return actIn(sync, notesFromMinute + place, async (db, by) => {
        const syncId = getId(ids.syncs, sync.name)
        await writeNote(db, by, { syncId, agendaBlockId: blockAt(ids, sync, block), body })
      })
    }),
    ...(sync.story.verdicts ?? []).map(([alert, verdict], place): Act => {
      return actIn(sync, verdictsFromMinute + place, async (db, by) => {
        const syncId = getId(ids.syncs, sync.name)
        await recordVerdict(db, by, { syncId, agendaBlockId: blockOf(ids, sync, ['alerts']), alert, verdict })
      })
    }),
    ...(sync.story.decisions ?? []).flatMap((decision, place) => [
      actIn(sync, decisionsFromMinute + place, async (db, by) => {
        const { text, owner, dueInDays } = decision
        const dueOn = dueInDays === undefined ? null : addDays(sync.on, dueInDays)
        const [firstNote] = sync.story.notes ?? []
        const agendaBlockId = firstNote ? blockAt(ids, sync, firstNote[0]) : null
        const made = { syncId: getId(ids.syncs, sync.name), agendaBlockId, text, owner, dueOn }
        ids.decisions.set(text, (await recordDecision(db, by, made)).decisionId)
      }),
      ...listFinishingActs(decision, ids, (ago) => afterSyncOn(today, sync.teams[0], ago)),
    ]),
  ])
}

/** The owner ticks it off, in the week given by the story. */
export function listFinishingActs(
  { text, owner, done }: DecisionStory,
  ids: StoryIds,
  dayOf: (ago: number) => Day,
): Act[] {
  if (done === undefined) return []
  const on = dayOf(done)
  return [
    {
      on,
      at: instantOn(on, finishedAtHour),
      actor: owner ?? '森',
      play: (db, by) => finishDecision(db, by, getId(ids.decisions, text)),
    },
  ]
}

function openingOf(sync: HeldSync, ids: StoryIds): Act {
  return actIn(sync, 0, async (db, by) => {
    const { syncId } = await openSync(db, by, {
      heldOn: sync.on,
      teamIds: sync.teams.map(({ slug }) => getId(ids.teams, slug)),
      attendees: sync.attendees,
      facilitator: sync.facilitator,
      templateId: getId(ids.templates, sync.agenda),
    })
    ids.syncs.set(sync.name, syncId)
  })
}

/** A record that the scribe types in a sync. */
export function actIn(sync: HeldSync, minute: number, play: Act['play']): Act {
  return { on: sync.on, at: instantIn(sync, minute), actor: sync.teams[0].scribe, play }
}
