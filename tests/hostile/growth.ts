import type { Pattern } from './patterns.ts'

/** More than this at four times the size is more than linear. */
const mostGrowth = 6
/** Shorter times show nothing: a garbage collection, a first compilation. */
const floorMilliseconds = 20
/** The same for the smaller size that is compared with the larger: shorter times are clock and caches. */
const quietMilliseconds = 10
const kibibytes = [4, 16, 64, 256, 1024]
const rounds = 3
const repeats = 3

/** A size at which the time grew faster than the input, and by how much. */
export type Outgrown = { kibibytes: number; milliseconds: number; growth: number }

/**
 * Feeds a task four times as much at each step, up to the given KiB, and returns the step at which its processor time
 * grew faster than that; undefined when none did. The first step that takes longer than the floor is judged, and is the
 * last. A suspicious step is measured again: the least of several times is what the task takes, despite other load.
 */
export async function findOutgrown(
  work: (text: string) => unknown,
  fill: (units: number) => string,
  mostKibibytes: number,
): Promise<Outgrown | undefined> {
  let smaller = { text: '', milliseconds: 0 }
  for (const size of kibibytes.filter((one) => one <= mostKibibytes)) {
    const text = fill(size * 1024)
    const milliseconds = await measure(() => work(text))
    if (milliseconds > floorMilliseconds && smaller.text !== '') {
      const isSuspect = milliseconds > mostGrowth * Math.max(quietMilliseconds, smaller.milliseconds)
      const outgrown = isSuspect ? await compare(work, smaller.text, text) : undefined
      return outgrown && { kibibytes: size, ...outgrown }
    }
    smaller = { text, milliseconds }
  }
  return undefined
}

/** Feeds every pattern, and names those for which the time grows faster than the input. */
export async function listOutgrown(
  work: (text: string) => unknown,
  patterns: Pattern[],
  mostKibibytes: number,
) {
  const outgrown: string[] = []
  for (const { what, fill } of patterns) {
    const found = await findOutgrown(work, fill, mostKibibytes)
    if (found)
      outgrown.push(
        `${what}: ${found.kibibytes} KiB took ${Math.round(found.milliseconds)} ms, ${found.growth.toFixed(1)} times a quarter of it`,
      )
  }
  return outgrown
}

async function compare(work: (text: string) => unknown, smaller: string, larger: string) {
  let least = { milliseconds: Number.POSITIVE_INFINITY, growth: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round++) {
    // As much text at both sizes: processor time is counted in steps of 4 ms on some machines.
    const fourTimes = await measureLeast(async () => {
      for (let time = 0; time < 4; time++) await work(smaller)
    })
    const before = Math.max(quietMilliseconds, fourTimes / 4)
    const milliseconds = await measureLeast(() => work(larger))
    if (milliseconds <= floorMilliseconds || milliseconds / before <= mostGrowth) return undefined
    if (milliseconds < least.milliseconds) least = { milliseconds, growth: milliseconds / before }
  }
  return least
}

async function measureLeast(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < repeats; time++) least = Math.min(least, await measure(work))
  return least
}

/** Processor time of this thread alone: other processes, and the collector's threads, are not the work's. */
async function measure(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
