import type { Rate, ToilEstimate } from '#app/domain/toil/toil.ts'

const duration = String.raw`(?:(\d+(?:\.\d+)?)(?:hours?|hrs?|h|時間))?(?:(\d+)(?:minutes?|mins?|m|分))?`
export const by = String.raw`\s?[*x×]\s?`
const times = String.raw`(\d+(?:\.\d{1,2})?)\s?回?`
const rate = '(days?|d|毎日|日|weeks?|wk|w|毎週|週|months?|mo|m|毎月|月)'
const japaneseRate = `(毎日|毎週|毎月|1?日|1?週|1?月)間?に?(?:${times})?`
const people = String.raw`(?:${by}(\d+)(?:people|persons?|p|人|名)?)?`

const shapes = [
  // 30m*3/w*2, 1h/d, 30分×3回/週
  new RegExp(`^${duration}(?:${by}${times})?/${rate}${people}`),
  // 15分×週3×2人, 1時間×毎日
  new RegExp(`^${duration}${by}${japaneseRate}${people}`),
]

export type ToilMark = { length: number; estimate: ToilEstimate }

/**
 * Reads a toil estimate at its start, in a line with its marks folded: minutes or hours, how often per day, week or
 * month (default once), for how many people (default one): '30m*3/w*2', '1h/d', '15分×週3×2人'. Undefined for anything
 * else, and for values out of range: more than a day each time, 0 times, over 1,000 people.
 */
export function readToilMark(folded: string): ToilMark | undefined {
  for (const [index, shape] of shapes.entries()) {
    const match = shape.exec(folded)
    if (!match || match[0] === '') continue
    const [, hours, minutes] = match
    if (hours === undefined && minutes === undefined) continue
    const [occurrences, per] = index === 0 ? [match[3], match[4]] : [match[4], match[3]]
    const estimate = {
      occurrences: Number(occurrences ?? 1),
      per: rateOf(per ?? ''),
      minutesEach: Number(hours ?? 0) * 60 + Number(minutes ?? 0),
      people: Number(match[5] ?? 1),
    }
    if (isBelievable(estimate)) return { length: match[0].length, estimate }
  }
  return undefined
}

export function rateOf(word: string): Rate {
  if (/^d|日/.test(word)) return 'day'
  return /^w|週/.test(word) ? 'week' : 'month'
}

function isBelievable({ occurrences, minutesEach, people }: ToilEstimate): boolean {
  return (
    occurrences > 0 &&
    occurrences <= 100_000 &&
    Number.isInteger(minutesEach) &&
    minutesEach <= 1440 &&
    people >= 1 &&
    people <= 1000
  )
}

const letters: Record<Rate, string> = { day: 'd', week: 'w', month: 'mo' }

/** The shortest way to type an estimate; reading it gives the same estimate. */
export function writeToilMark({ occurrences, per, minutesEach, people }: ToilEstimate): string {
  const often = occurrences === 1 ? '' : `*${occurrences}`
  const many = people === 1 ? '' : `*${people}`
  return `${minutesEach}m${often}/${letters[per]}${many}`
}
