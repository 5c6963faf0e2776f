import type { NamedCategory } from '#app/domain/entry-line/category-mark.ts'
import { findEntryProblem, readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import { type DescribedPainPoint, readMarksInTitle } from '#app/domain/entry-line/title-marks.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { RecognisedTicket } from '#app/domain/tickets/ticket-address.ts'
import { parseTicketUrl } from '#app/domain/tickets/ticket-url.ts'
import type { EntryOf, RecordOperation, UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { describeEntryProblem } from '#app/forms/problem.ts'
import type { Tx } from '#db/transaction.ts'
import {
  recordDecisionInSync,
  recordHeardAgain,
  recordNewPainPoint,
  recordNoteInSync,
  recordVerdictInSync,
  type SyncToRecord,
} from './record-in-sync.commands.server.ts'
import { UnfitLine } from './unfit-line.ts'

type TypedLine = Omit<RecordOperation, 'key'>

/** Records what a scribe typed in one line. Throws UnfitLine where it says nothing that can be recorded. */
export async function recordLine(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  categories: readonly NamedCategory[],
  typed: TypedLine,
): Promise<UndoRecord> {
  const { entry } = readEntryLine(typed.line, { categories, saidOn: sync.heldOn })
  const isMention = entry.kind === 'painPoint' && typed.painPointId !== null
  const found = findEntryProblem(entry, { isMention })
  if (found) throw new UnfitLine(describeEntryProblem(found))
  const { agendaBlockId } = typed
  switch (entry.kind) {
    case 'painPoint':
      return recordHeard(db, by, sync, typed, entry)
    case 'note':
      return recordNoteInSync(db, by, sync, { agendaBlockId, body: entry.text })
    case 'decision': {
      const { text, owner, dueOn } = entry
      return recordDecisionInSync(db, by, sync, { agendaBlockId, text, owner, dueOn })
    }
    case 'verdict': {
      // A line without a verdict was refused above.
      const { text: alert, verdict } = entry
      return recordVerdictInSync(db, by, sync, { agendaBlockId, alert, verdict: verdict ?? 'keep' })
    }
  }
}

async function recordHeard(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  { teamIds, agendaBlockId, painPointId }: TypedLine,
  { text, severity, estimate, categoryIds, knownBy, ticketUrls }: EntryOf<'painPoint'>,
): Promise<UndoRecord> {
  const tickets = listTickets(ticketUrls)
  const heard = { teamIds, agendaBlockId, categoryIds, knownBy, tickets }
  if (painPointId === null)
    return recordNewPainPoint(db, by, sync, {
      ...heard,
      title: text,
      severity: severity ?? 'medium',
      estimate,
    })
  return recordHeardAgain(db, by, sync, {
    ...heard,
    painPointId,
    severity: severity ?? undefined,
    estimate: estimate ?? undefined,
    quote: text === '' ? null : text,
  })
}

/**
 * Records a pain point whose fields were filled in, with the marks in its title read as in the entry line. Throws
 * UnfitLine where the title has the problem.
 */
export async function recordDescribed(
  db: Tx,
  by: Recorder,
  sync: SyncToRecord,
  categories: readonly NamedCategory[],
  {
    ticket,
    ...described
  }: DescribedPainPoint & {
    teamIds: number[]
    quote?: string | undefined
    ticket?: RecognisedTicket | undefined
  },
): Promise<UndoRecord> {
  const read = readMarksInTitle(described, { categories, saidOn: sync.heldOn })
  if (!read.ok) throw new UnfitLine(describeEntryProblem(read.problem))
  const { ticketUrls, ...heard } = read.described
  const tickets = [...(ticket ? [ticket] : []), ...listTickets(ticketUrls)]
  return recordNewPainPoint(db, by, sync, { ...heard, tickets })
}

function listTickets(urls: readonly string[]): RecognisedTicket[] {
  return urls.map(parseTicketUrl).filter((read) => read.ok)
}
