import { z } from 'zod'
import type { Entry } from '#app/domain/entry-line/entry-line.ts'
import { lineUnitsAtMost } from '#app/domain/entry-line/pieces.ts'
import type { LineId } from './line.ts'

const id = () => z.int().positive()
const typed = () => z.string().max(lineUnitsAtMost)

/** A line as it was typed. The key is made with it: sent again, it is recorded once. */
export const recordOperation = z.object({
  key: z.uuid(),
  line: typed(),
  teamIds: z.array(id()).min(1).max(50),
  agendaBlockId: id().nullable(),
  /** Heard before: the line is a mention of this pain point. */
  painPointId: id().nullable(),
})

/** A recorded line, written anew by somebody who saw it as `before`. */
export const reviseOperation = z.object({ key: z.uuid(), lineId: z.string(), before: typed(), line: typed() })

/** Takes back what was sent with the key `recorded`, as somebody saw it last. */
export const takeBackOperation = z.object({ key: z.uuid(), recorded: z.uuid(), before: typed().nullable() })

/** What a team says of something that is still open: it hurts as before, or it is better. */
export const answerOperation = z.object({
  key: z.uuid(),
  painPointId: id(),
  /** Null where several teams sit in the sync and nobody said which: then all that said it before. */
  teamId: id().nullable(),
  agendaBlockId: id().nullable(),
  answer: z.enum(['heard', 'relieved']),
})

export type RecordOperation = z.output<typeof recordOperation>
export type ReviseOperation = z.output<typeof reviseOperation>
export type TakeBackOperation = z.output<typeof takeBackOperation>
export type AnswerOperation = z.output<typeof answerOperation>

/** What was written by one operation, so that it can be taken back exactly. */
export type Made = {
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

/** The limits of what a line can say, for the words of a refusal. */
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>
