/** From this many places a walk is begun anew; the best is kept. */
const starts = 4
// Below this a path is not shorter, only rounded otherwise.
const rounding = 1e-9

/**
 * The places of points along a short path past all of them, each once: indexes into `points`. Walks to the nearest
 * point not yet passed, from several beginnings, those first that lie farthest from all others; then as long as some
 * stretch can be turned round to make the path shorter, turns it round (2-opt). Of equals the earlier point goes
 * first. Never longer than the order given. Distances are sums of differences (Manhattan).
 * Source: Croes, "A method for solving traveling-salesman problems", Operations Research 6(6), 1958.
 */
export function orderByShortestPath(points: readonly (readonly number[])[]): number[] {
  const size = points.length
  const distances = measure(points)
  const walks = listOutermost(distances, size).map((start) => walkToNearest(distances, size, start))
  const inOrder = points.map((_, index) => index)
  const lengthOf = (path: number[]) => walkLength(path.map((index) => points[index] ?? []))
  const lengths = new Map([inOrder, ...walks].map((path) => [path, lengthOf(path)]))
  const [shortest] = [...lengths].reduce((best, one) => (one[1] < best[1] - rounding ? one : best))
  // Nowhere is near to everything: with it at both ends the first and the last stretch can be turned like any other.
  const path = Int32Array.of(size, ...shortest, size)
  while (turnStretches(path, distances, size + 1));
  return [...path.subarray(1, -1)]
}

/** How far it is past all of these in this order. */
export function walkLength(points: readonly (readonly number[])[]): number {
  return points.reduce((sum, point, at) => sum + (at === 0 ? 0 : distanceOf(points[at - 1] ?? [], point)), 0)
}

function distanceOf(one: readonly number[], other: readonly number[]): number {
  let distance = 0
  for (let at = 0; at < one.length; at++) distance += Math.abs((one[at] ?? 0) - (other[at] ?? 0))
  return distance
}

/** All distances, row by row, in one array, because it is read a million times; one more row and column of zeros. */
function measure(points: readonly (readonly number[])[]): Float64Array {
  const width = points.length + 1
  const distances = new Float64Array(width * width)
  points.forEach((one, row) => {
    for (let column = row + 1; column < points.length; column++) {
      const distance = distanceOf(one, points[column] ?? [])
      distances[row * width + column] = distance
      distances[column * width + row] = distance
    }
  })
  return distances
}

/** Where a path may well end: far from everything else. */
function listOutermost(distances: Float64Array, size: number): number[] {
  const farness = Array.from({ length: size }, (_, row) =>
    distances.subarray(row * (size + 1), (row + 1) * (size + 1)).reduce((sum, distance) => sum + distance, 0),
  )
  const places = farness.map((_, index) => index)
  return places.sort((a, b) => (farness[b] ?? 0) - (farness[a] ?? 0) || a - b).slice(0, starts)
}

function walkToNearest(distances: Float64Array, size: number, start: number): number[] {
  const path = [start]
  const isPassed = new Uint8Array(size)
  isPassed[start] = 1
  for (let here = start; path.length < size; path.push(here)) {
    const row = here * (size + 1)
    let nearest = Number.POSITIVE_INFINITY
    for (let place = 0; place < size; place++) {
      const distance = distances[row + place] ?? 0
      if (isPassed[place] === 1 || distance >= nearest - rounding) continue
      nearest = distance
      here = place
    }
    isPassed[here] = 1
  }
  return path
}

/** Goes along the path once and turns each stretch that is shorter the other way round; whether there was one. */
function turnStretches(path: Int32Array, distances: Float64Array, width: number): boolean {
  let isTurned = false
  for (let from = 1; from < path.length - 2; from++) {
    const fromBefore = (path[from - 1] ?? 0) * width
    for (let to = from + 1; to < path.length - 1; to++) {
      const first = path[from] ?? 0
      const last = path[to] ?? 0
      const after = path[to + 1] ?? 0
      const now = (distances[fromBefore + first] ?? 0) + (distances[last * width + after] ?? 0)
      const turned = (distances[fromBefore + last] ?? 0) + (distances[first * width + after] ?? 0)
      if (turned >= now - rounding) continue
      path.subarray(from, to + 1).reverse()
      isTurned = true
    }
  }
  return isTurned
}
