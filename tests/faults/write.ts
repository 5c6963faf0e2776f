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

/** What a scribe wants to record: one submission, sent under one key until it is acknowledged. */
export type Write = {
  key: string
  kind: WriteKind
  /** Different from all others, so that it can be found again. */
  text: string
  syncId: number
  teamIds: number[]
  /** The pain point that is mentioned again; null where the write creates one, or is none. */
  painPointId: number | null
}
