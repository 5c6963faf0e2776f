/** The number of starting points tried; the best path is kept. */
const starts = 4
// A smaller difference is rounding, not a shorter path.
const rounding = 1e-9

/**
 * The order of points along a short path through all of them: indexes into `points`. Builds paths by nearest neighbour
 * from several starting points, the most remote ones, then improves the shortest by reversing stretches while that
 * makes it shorter (2-opt). Ties go to the earlier point. Never longer than the order given. Distances are sums of differences
 * (Manhattan). Source: Croes, "A method for solving traveling-salesman problems", Operations Research 6(6), 1958.
 */
export function orderByShortestPath(points: readonly (readonly number[])[]): number[] {
  const size = points.length
  const distances = measure(points)
  const walks = listOutermost(distances, size).map((start) => walkToNearest(distances, size, start))
  const inOrder = points.map((_, index) => index)
  const lengthOf = (path: number[]) => walkLength(path.map((index) => points[index] ?? []))
  const lengths = new Map([inOrder, ...walks].map((path) => [path, lengthOf(path)]))
  const [shortest] = [...lengths].reduce((best, one) => (one[1] < best[1] - rounding ? one : best))
  // A dummy point at distance 0 from all others at both ends lets the first and the last stretch be reversed too.
  const path = Int32Array.of(size, ...shortest, size)
  while (turnStretches(path, distances, size + 1));
  return [...path.subarray(1, -1)]
}

/** The length of the path through these points in their order. */
export function walkLength(points: readonly (readonly number[])[]): number {
  return points.reduce((sum, point, at) => sum + (at === 0 ? 0 : distanceOf(points[at - 1] ?? [], point)), 0)
}

function distanceOf(one: readonly number[], other: readonly number[]): number {
  let distance = 0
  for (let at = 0; at < one.length; at++) distance += Math.abs((one[at] ?? 0) - (other[at] ?? 0))
  return distance
}

/**
 * All distances, row by row, in one array, because it is read a million times; plus a row and a column of zeros for the
 * dummy point.
 */
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

/** Good ends of a path: the points farthest from all others. */
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

/** Goes along the path once and reverses every stretch that makes it shorter; whether there was one. */
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
