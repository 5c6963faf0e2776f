import type { Day } from '#app/domain/calendar/day.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { RecognisedTicket } from '#app/domain/tickets/ticket-address.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import type { UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { type LineKind, lineIdOf } from '#app/features/capture/record/line.ts'
import { describeFurther } from '#app/features/pain-points/description/further-description.commands.server.ts'
import { hearAgain } from '#app/features/pain-points/mentions/hear-again.commands.server.ts'
import {
  AlreadyMentioned,
  PainPointGone,
  TeamNotHeard,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { recordPainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import {
  type Resolution,
  ResolvedBeforeHeard,
  resolvePainPoint,
} from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import type { Decision } from '#app/features/syncs/decision.form.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import type { Note } from '#app/features/syncs/note.form.ts'
import { type AlertVerdict, recordVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import { linkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import type { Tx } from '#db/transaction.ts'

// One command for each fact of a sync, whichever way it comes: the entry line, a form or one key. Each answers what it
// made, so that submitOnce keeps it and it can be taken back exactly.

/** The sync in which something is recorded. */
export type SyncToRecord = { id: number; heldOn: Day; teams: readonly { id: number }[] }

/** The day of the sync has not come yet: it can be prepared with notes, and nothing was said in it. */
class NotHeldYet extends Error {
  override name = 'NotHeldYet'
}

/** What may keep a fact out of a sync, each with the problem that says so. */
export const refusals = [
  [NotHeldYet, 'notHeldYet'],
  [AlreadyMentioned, 'alreadyMentioned'],
  [PainPointGone, 'painPointGone'],
  [ResolvedBeforeHeard, 'resolvedBeforeHeard'],
  [TeamNotHeard, 'teamNotHeard'],
] as const

/** The same, as sentences above a form. */
export const formRefusals = refusals.map(([kind, name]): [typeof kind, { formErrors: string[] }] => [
  kind,
  { formErrors: [problem(name)] },
])

type Heard = {
  teamIds: number[]
  agendaBlockId?: number | null
  quote?: string | null
  categoryIds?: number[]
  knownBy?: string[]
  tickets?: readonly RecognisedTicket[]
}

/** A pain point that nobody mentioned before, by each of these teams, with the tickets that are to help. */
export async function recordNewPainPoint(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  {
    tickets = [],
    categoryIds = [],
    knownBy = [],
    ...heard
  }: Heard & { title: string; severity: Severity; estimate: ToilEstimate | null },
): Promise<UndoRecord> {
  refuseBeforeItIsHeld(sync, by)
  const mentions = await recordPainPoint(db, by, { ...heard, categoryIds, knownBy, syncId: sync.id })
  const linked = await linkTickets(db, by, mentions.painPointId, tickets)
  return madeIn(sync, 'painPoint', mentions.painPointId, { mentions, tickets: linked })
}

/** A pain point that is known, mentioned again: what is left out is as each team said it last. */
export async function recordHeardAgain(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  {
    tickets = [],
    categoryIds = [],
    knownBy = [],
    ...heard
  }: Heard & { painPointId: number; severity?: Severity; estimate?: ToilEstimate | null },
): Promise<UndoRecord> {
  refuseBeforeItIsHeld(sync, by)
  const mentions = await hearAgain(db, by, { ...heard, syncId: sync.id })
  const { painPointId } = mentions
  const further = await describeFurther(db, by, painPointId, { categoryIds, knownBy })
  const linked = await linkTickets(db, by, painPointId, tickets)
  return madeIn(sync, 'painPoint', painPointId, { mentions, further, tickets: linked })
}

/** Relieved or declined on the day of the sync, by a team that sits in it or by all of them. */
export async function recordResolution(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  resolution: Pick<Resolution, 'painPointId' | 'kind' | 'reason' | 'teamId'>,
): Promise<UndoRecord> {
  refuseBeforeItIsHeld(sync, by)
  const { teamId } = resolution
  if (teamId && !sync.teams.some(({ id }) => id === teamId)) throw new TeamNotHeard()
  const inSync = { ...resolution, syncId: sync.id, resolvedOn: sync.heldOn }
  const { resolutionId } = await resolvePainPoint(db, by, inSync)
  return madeIn(sync, 'resolution', resolutionId, { resolutionId })
}

export async function recordDecisionInSync(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  decision: Pick<Decision, 'text' | 'owner' | 'dueOn' | 'agendaBlockId'>,
): Promise<UndoRecord> {
  refuseBeforeItIsHeld(sync, by)
  const { decisionId } = await recordDecision(db, by, { ...decision, syncId: sync.id })
  return madeIn(sync, 'decision', decisionId, { decisionId })
}

export async function recordVerdictInSync(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  verdict: Omit<AlertVerdict, 'syncId'>,
): Promise<UndoRecord> {
  refuseBeforeItIsHeld(sync, by)
  const { verdictId } = await recordVerdict(db, by, { ...verdict, syncId: sync.id })
  return madeIn(sync, 'verdict', verdictId, { verdictId })
}

/** A note may also prepare a sync whose day has not come. */
export async function recordNoteInSync(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  note: Omit<Note, 'syncId'>,
): Promise<UndoRecord> {
  const { noteId } = await writeNote(db, by, { ...note, syncId: sync.id })
  return madeIn(sync, 'note', noteId, { noteId })
}

function refuseBeforeItIsHeld(sync: SyncToRecord, by: Recorder) {
  if (sync.heldOn > by.today) throw new NotHeldYet()
}

function madeIn(sync: SyncToRecord, kind: LineKind, rowId: number, undo: UndoRecord['undo']): UndoRecord {
  return { syncId: sync.id, lineIds: [lineIdOf(kind, rowId)], undo }
}

async function linkTickets(db: Tx, by: Recorder, painPointId: number, tickets: readonly RecognisedTicket[]) {
  const linked = []
  for (const ticket of tickets) linked.push(await linkTicket(db, by, { painPointId, ticket }))
  return linked
}
