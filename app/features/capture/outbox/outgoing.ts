import type { Line } from '#app/features/capture/record/line.ts'
import type {
  AnswerOperation,
  RecordOperation,
  ReviseOperation,
  TakeBackOperation,
} from './operation.form.ts'

/** An operation waiting to be sent, with the text shown in the list meanwhile. */
export type Operation =
  | ({ verb: 'record'; heardTitle?: string } & RecordOperation)
  | ({ verb: 'revise' } & ReviseOperation)
  | ({ verb: 'take-back' } & TakeBackOperation)
  | ({ verb: 'answer'; title: string } & AnswerOperation)

export type Outgoing = Operation & {
  /** Increases in this browser: operations are sent in this order. */
  place: number
  syncId: number
  /** The author: it is sent only while the same person is signed in. */
  personId: string
  /** Why it was refused; it stays until its author has seen it. */
  refused?: string
  /** It was refused because somebody else changed the line; null: the line is gone. */
  current?: Line | null
}

export function isWaiting(outgoing: Outgoing): boolean {
  return outgoing.refused === undefined && outgoing.current === undefined
}

/** A unique id, also on a page without TLS, where the browser has no randomUUID. */
export function newKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
