const acts = {
  j: 'next',
  k: 'previous',
  o: 'open',
  enter: 'open',
  x: 'choose',
  m: 'merge',
  t: 'ticket',
  c: 'categories',
  d: 'decline',
  s: 'severity',
  b: 'knownBy',
  '/': 'query',
  n: 'nextPage',
  p: 'previousPage',
} as const
const actsWithShift = { j: 'chooseToNext', k: 'chooseToPrevious', x: 'chooseToHere' } as const

export type ListAct = (typeof acts)[keyof typeof acts] | (typeof actsWithShift)[keyof typeof actsWithShift]

/** What a key does in the list. Caps lock is no Shift, and on some keyboards a slash takes one. */
export function readListKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): ListAct | undefined {
  const known: Partial<Record<string, ListAct>> = shiftKey && key !== '/' ? actsWithShift : acts
  return Object.hasOwn(known, key.toLowerCase()) ? known[key.toLowerCase()] : undefined
}

/** Where a step leads in a list of so many; from nowhere to its beginning, and not past its ends. */
export function stepTo(from: number, step: 1 | -1, length: number): number {
  return from === -1 ? 0 : Math.min(Math.max(from + step, 0), length - 1)
}
