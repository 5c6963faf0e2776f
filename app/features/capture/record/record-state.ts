import { byRecordingOrder, type Line } from './line.ts'

/** What a page knows of a sync's record: its lines, and how recent that is. */
export type RecordState = {
  /** The last change of the sync that was received. */
  seq: number
  lines: ReadonlyMap<string, Line>
  /** The change after which each line was read, also for lines that are gone. */
  readAfter: ReadonlyMap<string, number>
  /** The key that a line was sent with, by the line's id: its sender recognises it by that. */
  keys: ReadonlyMap<string, string>
  /** The key that a line was recorded with, by its id: it is taken back by that, also after it was changed. */
  made: ReadonlyMap<string, string>
}

export type Snapshot = { seq: number; lines: Line[]; made: Readonly<Record<string, string>> }
export type LineUpdate = { seq: number; lines: Line[]; gone: readonly string[] }

/** The state from the page's loader. */
export function createRecord({ seq, lines, made }: Snapshot): RecordState {
  return {
    seq,
    lines: new Map(lines.map((line) => [line.id, line])),
    readAfter: new Map(lines.map((line) => [line.id, seq])),
    keys: new Map(),
    made: new Map(Object.entries(made)),
  }
}

/** The page was reloaded; a load older than the state changes nothing. */
export function reloadRecord(state: RecordState, snapshot: Snapshot): RecordState {
  return snapshot.seq < state.seq ? state : { ...createRecord(snapshot), keys: state.keys }
}

/** Applies the next changes of the sync, in their order; idempotent. */
export function applyChanges(
  state: RecordState,
  changes: LineUpdate & { keys: Readonly<Record<string, string>> },
): RecordState {
  if (changes.seq <= state.seq) return state
  return { ...applyUpdate(withKeys(state, Object.entries(changes.keys)), changes), seq: changes.seq }
}

/** Applies the server's answer to one's own line. It may arrive after newer changes of the same line. */
export function applyAnswer(state: RecordState, key: string, answer: LineUpdate): RecordState {
  return applyUpdate(
    withKeys(
      state,
      answer.lines.map(({ id }) => [id, key]),
    ),
    answer,
  )
}

/** The first key of a new line is the one that recorded it. */
function withKeys(state: RecordState, newKeys: [id: string, key: string][]): RecordState {
  const isNew = ([id]: [string, string]) => !state.lines.has(id)
  return {
    ...state,
    keys: new Map([...state.keys, ...newKeys]),
    made: new Map([...state.made, ...newKeys.filter(isNew)]),
  }
}

function applyUpdate(state: RecordState, { seq, lines: updated, gone }: LineUpdate): RecordState {
  const lines = new Map(state.lines)
  const readAfter = new Map(state.readAfter)
  const isNews = (id: string) => (readAfter.get(id) ?? -1) <= seq
  for (const line of updated.filter(({ id }) => isNews(id))) {
    lines.set(line.id, line)
    readAfter.set(line.id, seq)
  }
  for (const id of gone.filter(isNews)) {
    lines.delete(id)
    readAfter.set(id, seq)
  }
  return { ...state, lines, readAfter }
}

/** In the order of recording. */
export function listRecorded({ lines }: RecordState): Line[] {
  return [...lines.values()].toSorted(byRecordingOrder)
}
