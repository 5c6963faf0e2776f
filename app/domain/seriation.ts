import { orderByShortestPath, walkLength } from './shortest-path.ts'

/** Something to be ordered, with how much of it falls on each of the same columns; never negative. */
export type Profiled = { name: string; profile: readonly number[] }

/**
 * Orders teams so that those whose troubles are alike stand together: of what hurts them the same parts fall on the
 * same categories, however much it is in all. Each profile is read as shares of its sum, two profiles are as far
 * apart as their shares differ (0 alike, 2 nothing in common), and the order is a short path past all of them. Of a
 * path's two directions the one that begins with the earlier columns is taken. Equal profiles stand side by side by
 * name; profiles of nothing come last, by name. The order they are given in changes nothing.
 *
 * It is a good path and not surely the shortest, but never longer than the order by name; up to some hundred rows it
 * takes milliseconds. Source: seriation as a shortest Hamiltonian path: Hahsler, Hornik and Buchta, "Getting Things in
 * Order: An Introduction to the R Package seriation", Journal of Statistical Software 25(3), 2008.
 */
export function seriate<Item extends Profiled>(items: readonly Item[]): Item[] {
  const byName = items.toSorted(compareItems)
  const alike = groupAlike(byName.filter(({ profile }) => sumOf(profile) > 0))
  const path = orderByShortestPath(alike.map(({ shares }) => shares)).flatMap((index) => alike[index] ?? [])
  const isReversed = compareEnds(path[0], path.at(-1)) > 0
  const nothing = byName.filter(({ profile }) => sumOf(profile) === 0)
  return [...(isReversed ? path.toReversed() : path).flatMap(({ members }) => members), ...nothing]
}

/** How far it is past all of these in this order; profiles of nothing are passed by. */
export function seriationLength(items: readonly Profiled[]): number {
  return walkLength(items.filter(({ profile }) => sumOf(profile) > 0).map(({ profile }) => sharesOf(profile)))
}

type Alike<Item> = { shares: number[]; members: Item[] }

function groupAlike<Item extends Profiled>(items: readonly Item[]): Alike<Item>[] {
  const groups = new Map<string, Alike<Item>>()
  for (const item of items) {
    const shares = sharesOf(item.profile)
    const key = shares.map((share) => share.toFixed(9)).join(' ')
    const group = groups.get(key)
    if (group) group.members.push(item)
    else groups.set(key, { shares, members: [item] })
  }
  return [...groups.values()]
}

const sumOf = (profile: readonly number[]) => profile.reduce((sum, part) => sum + part, 0)

function sharesOf(profile: readonly number[]): number[] {
  const sum = sumOf(profile)
  return profile.map((part) => part / sum)
}

function compareItems(a: Profiled, b: Profiled): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  const at = a.profile.findIndex((part, index) => part !== b.profile[index])
  return at === -1 ? a.profile.length - b.profile.length : (a.profile[at] ?? 0) - (b.profile[at] ?? 0)
}

/** By the column around which a profile lies, then by name. */
function compareEnds(first: Alike<Profiled> | undefined, last: Alike<Profiled> | undefined): number {
  if (!first || !last) return 0
  const byColumn = middleOf(first.shares) - middleOf(last.shares)
  if (Math.abs(byColumn) > 1e-9) return byColumn
  return compareItems(first.members[0] ?? nobody, last.members[0] ?? nobody)
}

const nobody: Profiled = { name: '', profile: [] }
const middleOf = (shares: readonly number[]) => shares.reduce((sum, share, index) => sum + share * index, 0)
