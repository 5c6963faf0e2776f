import { type Random, wholeBetween } from '#tests/bench/random.ts'

/** One, some or all of them; in their order, never none. */
export function someOf<T>(random: Random, items: readonly T[]): T[] {
  const places = new Set(items.keys())
  const left = wholeBetween(random, 1, items.length)
  while (places.size > left) places.delete(wholeBetween(random, 0, items.length - 1))
  return items.filter((_item, place) => places.has(place))
}
