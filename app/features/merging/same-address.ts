import type { PairCursor } from './same-proposals.queries.server.ts'

const path = '/backlog/same'

export const pairsAPage = 25

/** The address of the list of probable duplicates, from a place on; `told` names a pair that was just marked. */
export function samePath({
  after,
  markedPair,
}: {
  after?: PairCursor | null
  markedPair?: readonly [number, number]
} = {}) {
  const parameters = new URLSearchParams()
  if (after) parameters.set('after', writeCursor(after))
  if (markedPair) parameters.set('told', markedPair.join('-'))
  return parameters.size === 0 ? path : `${path}?${parameters}`
}

/** The action that marks a pair or takes it back; afterwards the list continues from the same place. */
export function pairActionPath(verb: 'dismiss' | 'restore', after: PairCursor | null): string {
  const search = after ? `?${new URLSearchParams({ after: writeCursor(after) })}` : ''
  return `${path}/${verb}${search}`
}

/** Null when missing or unreadable. */
export function readPairCursor(parameters: URLSearchParams): PairCursor | null {
  const match = /^([01](?:\.\d{1,12})?)-([1-9]\d{0,14})-([1-9]\d{0,14})$/.exec(parameters.get('after') ?? '')
  return match && { likeness: Number(match[1]), sourceId: Number(match[2]), targetId: Number(match[3]) }
}

/** The pair that was just marked. */
export function readMarkedPair(parameters: URLSearchParams): [number, number] | null {
  const ids = /^([1-9]\d{0,14})-([1-9]\d{0,14})$/.exec(parameters.get('told') ?? '')
  return ids && [Number(ids[1]), Number(ids[2])]
}

function writeCursor({ likeness, sourceId, targetId }: PairCursor): string {
  return `${likeness}-${sourceId}-${targetId}`
}
