export const writeKinds = [
  'pain point by line',
  'pain point by form',
  'mention by line',
  'mention by form',
  'note by line',
  'note by form',
  'decision by line',
  'decision by form',
] as const
export type WriteKind = (typeof writeKinds)[number]

/** What a scribe wants recorded: one submission, sent under one key until it is acknowledged. */
export type Write = {
  key: string
  kind: WriteKind
  /** Like no other's, so that it is found again. */
  text: string
  syncId: number
  teamIds: number[]
  /** The pain point that is heard again; null where the write makes one, or is none. */
  painPointId: number | null
}
