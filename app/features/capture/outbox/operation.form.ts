import { z } from 'zod'
import type { Entry } from '#app/domain/entry-line/entry-line.ts'
import { lineUnitsAtMost } from '#app/domain/entry-line/pieces.ts'
import type { LineId } from '#app/features/capture/record/line.ts'

const id = () => z.int().positive()
const typed = () => z.string().max(lineUnitsAtMost)

/** A line as typed. The key is created with it: sent again, it is recorded once. */
export const recordOperation = z.object({
  key: z.uuid(),
  line: typed(),
  teamIds: z.array(id()).min(1).max(50),
  agendaBlockId: id().nullable(),
  /** Set when the line is a mention of this known pain point. */
  painPointId: id().nullable(),
})

/** A recorded line, rewritten by somebody who read it as `before`. */
export const reviseOperation = z.object({ key: z.uuid(), lineId: z.string(), before: typed(), line: typed() })

/** Takes back what was sent with the key `recorded`, as this person last read it. */
export const takeBackOperation = z.object({ key: z.uuid(), recorded: z.uuid(), before: typed().nullable() })

/** A team's answer about an open item: it hurts as before, or it is better. */
export const answerOperation = z.object({
  key: z.uuid(),
  painPointId: id(),
  /** Null where several teams are in the sync and none was chosen: then all that mentioned it before. */
  teamId: id().nullable(),
  agendaBlockId: id().nullable(),
  answer: z.enum(['heard', 'relieved']),
})

export type RecordOperation = z.output<typeof recordOperation>
export type ReviseOperation = z.output<typeof reviseOperation>
export type TakeBackOperation = z.output<typeof takeBackOperation>
export type AnswerOperation = z.output<typeof answerOperation>

/** What one operation recorded, so that exactly this can be taken back. */
export type UndoRecord = {
  lineIds: LineId[]
  syncId: number
  undo: {
    mentions?: { painPointId: number; mentionIds: number[] }
    further?: { categoryIds: number[]; knownBy: string[] }
    tickets?: { ticketId: number; isNewTicket: boolean; isNewLink: boolean }[]
    resolutionId?: number
    noteId?: number
    decisionId?: number
    verdictId?: number
  }
}

/** The limits of what a line can contain, for the text of a refusal. */
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>
