import type { PairCursor } from './same-proposals.queries.server.ts'

const path = '/backlog/same'

export const pairsAPage = 25

/** The list of what is probably the same, from a place on; `told` names a pair of which somebody just spoke. */
export function samePath({
  after,
  told,
}: {
  after?: PairCursor | null
  told?: readonly [number, number]
} = {}) {
  const parameters = new URLSearchParams()
  if (after) parameters.set('after', writeCursor(after))
  if (told) parameters.set('told', told.join('-'))
  return parameters.size === 0 ? path : `${path}?${parameters}`
}

/** Where to press "not the same", or to take it back; afterwards the list goes on from the same place. */
export function pairActionPath(verb: 'dismiss' | 'restore', after: PairCursor | null): string {
  const search = after ? `?${new URLSearchParams({ after: writeCursor(after) })}` : ''
  return `${path}/${verb}${search}`
}

/** Null when there is none, or none that could be read. */
export function readPairCursor(parameters: URLSearchParams): PairCursor | null {
  const said = /^([01](?:\.\d{1,12})?)-([1-9]\d{0,14})-([1-9]\d{0,14})$/.exec(parameters.get('after') ?? '')
  return said && { likeness: Number(said[1]), sourceId: Number(said[2]), targetId: Number(said[3]) }
}

/** The pair that somebody just spoke of. */
export function readTold(parameters: URLSearchParams): [number, number] | null {
  const said = /^([1-9]\d{0,14})-([1-9]\d{0,14})$/.exec(parameters.get('told') ?? '')
  return said && [Number(said[1]), Number(said[2])]
}

function writeCursor({ likeness, sourceId, targetId }: PairCursor): string {
  return `${likeness}-${sourceId}-${targetId}`
}
