import { parseDay } from '#app/domain/day.ts'
import type { BacklogSort } from './backlog-address.ts'

/** A place between two rows: those on the far side of it, in the order it was made for. */
export type BacklogCursor = { direction: 'after' | 'before'; key: string; painPointId: number }

// The keys are written by the database; anything else in them must not reach it.
const isKey: Record<BacklogSort, (text: string) => boolean> = {
  hours: (text) => /^(-1|\d{1,18}\.\d{6})$/.test(text),
  teams: (text) => /^\d{1,9}$/.test(text),
  heard: (text) => parseDay(text) !== undefined,
  age: (text) => parseDay(text) !== undefined,
  severity: (text) => /^[1-4]$/.test(text),
}

/** The cursor as it stands in an address; opaque to its readers. */
export function writeCursor(sort: BacklogSort, key: string, painPointId: number): string {
  return Buffer.from(`${sort} ${key} ${painPointId}`).toString('base64url')
}

/** A cursor from an address; undefined when it is none, or one of another order. */
export function parseCursor(
  text: string,
  direction: BacklogCursor['direction'],
  sort: BacklogSort,
): BacklogCursor | undefined {
  const [madeFor, key = '', id = '', ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(' ')
  if (madeFor !== sort || rest.length > 0 || !isKey[sort](key) || !/^[1-9]\d{0,14}$/.test(id))
    return undefined
  return { direction, key, painPointId: Number(id) }
}
