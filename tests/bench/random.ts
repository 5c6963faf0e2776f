/** Numbers from 0 up to but not including 1, the same every time for the same seed. */
export type Random = () => number

/** Mulberry32: small, quick and even enough for generated data; not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `from` to `to`, both included. */
export function wholeBetween(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

/** One of the items, all equally likely. Throws when there is none. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** Picks the index of a rank by Zipf's law: rank r weighs 1 / r^exponent. */
export function zipfPicker(random: Random, count: number, exponent: number): () => number {
  const reached = new Float64Array(count)
  let total = 0
  for (let index = 0; index < count; index++) {
    total += (index + 1) ** -exponent
    reached[index] = total
  }
  return () => {
    const target = random() * total
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((reached[middle] ?? 0) < target) low = middle + 1
      else high = middle
    }
    return low
  }
}
