import { parseDay } from '#app/domain/calendar/day.ts'
import type { BacklogSort } from './backlog-address.ts'

/** A place between two rows: those on the far side of it, in the order it was made for. */
export type BacklogCursor = {
  direction: 'after' | 'before'
  sort: BacklogSort
  isReversed: boolean
  key: string
  painPointId: number
}

/** In which order rows stand; too many to rank stand in another than was asked for. */
export type SortedBy = Pick<BacklogCursor, 'sort' | 'isReversed'>

const isDay = (text: string) => parseDay(text) !== undefined
const isCount = (text: string) => /^\d{1,9}$/.test(text)
// The keys are written by the database; anything else in them must not reach it.
const isKey: Record<BacklogSort, (text: string) => boolean> = {
  match: isCount,
  hours: (text) => /^(-1|\d{1,18}\.\d{6})$/.test(text),
  teams: isCount,
  mentions: isCount,
  heard: isDay,
  age: isDay,
  severity: (text) => /^[1-4]$/.test(text),
}

/** The cursor as it stands in an address; opaque to its readers. */
export function writeCursor({ sort, isReversed }: SortedBy, key: string, painPointId: number): string {
  return Buffer.from(`${isReversed ? '-' : ''}${sort} ${key} ${painPointId}`).toString('base64url')
}

/** A cursor from an address; undefined when it is none, or one of another order. */
export function parseCursor(
  text: string,
  direction: BacklogCursor['direction'],
  asked: SortedBy,
): BacklogCursor | undefined {
  const [madeFor, key = '', id = '', ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(' ')
  const sort = ordersOf(asked.sort).find((sort) => madeFor === `${asked.isReversed ? '-' : ''}${sort}`)
  if (!sort || rest.length > 0 || !isKey[sort](key) || !/^[1-9]\d{0,14}$/.test(id)) return undefined
  return { direction, sort, isReversed: asked.isReversed, key, painPointId: Number(id) }
}

/** Of too many matches the last heard stand first, because nobody ranks them. */
function ordersOf(sort: BacklogSort): BacklogSort[] {
  return sort === 'match' ? ['match', 'heard'] : [sort]
}
