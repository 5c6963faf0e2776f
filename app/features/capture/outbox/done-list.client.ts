/** What a person did in a sync in this browser: Ctrl+Z undoes it, the latest first. */
export type Done =
  | { verb: 'record' | 'answer'; key: string; line: string }
  | { verb: 'revise'; key: string; lineId: string; line: string; before: string }

const remembered = 50

export function rememberDone(syncId: number, done: Done): void {
  write(syncId, [...read(syncId), done].slice(-remembered))
}

/** Removes and returns the latest act. */
export function removeLastDone(syncId: number): Done | undefined {
  const all = read(syncId)
  write(syncId, all.slice(0, -1))
  return all.at(-1)
}

/** An act undone in another way must not be undone again. */
export function forgetDone(syncId: number, key: string): void {
  write(
    syncId,
    read(syncId).filter((done) => done.key !== key),
  )
}

function read(syncId: number): Done[] {
  try {
    return JSON.parse(localStorage.getItem(nameOf(syncId)) ?? '[]')
  } catch {
    return []
  }
}

function write(syncId: number, all: Done[]) {
  localStorage.setItem(nameOf(syncId), JSON.stringify(all))
}

function nameOf(syncId: number) {
  return `nayami-done-${syncId}`
}
