import type { Rate } from '#app/domain/toil/toil.ts'
import { by, rateOf, readToilMark, writeToilMark } from './toil-mark.ts'

const number = String.raw`\d{1,9}(?:\.\d{1,9})?`
const word = String.raw`[a-z\p{scx=Han}]{1,12}`
const isPeople = '(?:人|名|p)'
const shape = new RegExp(
  [
    `^(?<amount>${number})\\s?(?<unit>${word})?(?:(?<minutes>\\d{1,9})(?:m|min|分))?`,
    `(?:${by}(?<times>${number})(?!\\d|\\.|${isPeople})回?)?(?:/(?<per>${word}))?`,
    `(?:${by}(?<people>\\d{1,9})${isPeople}?)?`,
  ].join(''),
  'u',
)
const hours = /^(hours?|hrs?|h|時間)$/
const minutes = /^(minutes?|mins?|m|分)$/
const wordEnd = /[\s、。,;]|$/

/**
 * Reads what looks like a toil estimate but is not one, where an estimate could start in a line with its marks folded:
 * '99x*3/y', '30m*3', '1h/sprint', '4x/week', but not '24/7', '3/5' or '100mb/s'. `nearest` is the estimate that was
 * probably meant, as one types it; undefined where only the team knows (how long it takes, how often a sprint is),
 * where the value is out of range (more than a day each time), and where other words follow without a space
 * ('30m*3遅い'), which it would replace.
 */
export function readToilDoubt(folded: string): { length: number; nearest: string | undefined } | undefined {
  const match = shape.exec(folded)
  if (!match?.groups || !isMeant(match.groups)) return undefined
  const length = folded.search(wordEnd)
  return { length, nearest: match[0].length === length ? nearestOf(match.groups) : undefined }
}

type Parts = Record<string, string | undefined>

function isMeant({ unit = '', times, per }: Parts): boolean {
  if (hours.test(unit) || minutes.test(unit)) return times !== undefined || per !== undefined
  if (unit === 'x') return per !== undefined
  return times !== undefined && per !== undefined
}

function nearestOf({ amount, unit = '', minutes: more, times, per, people }: Parts): string | undefined {
  // "4x/week" says how often but not how long.
  if (unit === 'x' && times === undefined) return undefined
  const rate = per === undefined ? ([1, 'week'] as const) : usualRate(per)
  if (!rate) return undefined
  const [part, known] = rate
  const mark = writeToilMark({
    occurrences: Math.round(Number(times ?? 1) * part * 100) / 100,
    per: known,
    minutesEach: Number(amount) * (hours.test(unit) ? 60 : 1) + Number(more ?? 0),
    people: Number(people ?? 1),
  })
  return readToilMark(mark)?.length === mark.length ? mark : undefined
}

/** A rate we do not have, converted to one we have: once a year is a twelfth of once a month. */
function usualRate(word: string): readonly [number, Rate] | undefined {
  if (/^(y|yrs?|years?|年)$/.test(word)) return [1 / 12, 'month']
  if (/^(q|quarters?|四半期)$/.test(word)) return [1 / 3, 'month']
  return /^(d|w|m|毎?[日週月])/.test(word) ? [1, rateOf(word)] : undefined
}
