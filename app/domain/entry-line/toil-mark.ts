import type { Rate, ToilEstimate } from '#app/domain/toil/toil.ts'
import { isEnd } from './marks.ts'

export type ToilMark = { length: number; estimate: ToilEstimate }

const number = String.raw`(\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?)`
export const by = String.raw`\s?[*x×✕]\s?`
/** After a unit no letter follows, except an x that joins a number: '30mx3'. */
const unitEnd = '(?![a-wyz]|x(?!\\d))'
const hourUnit = `(?:(?:hours?|hrs?|h)${unitEnd}|(?:hours?|hrs?|h)(?=\\d)|時間)`
const minuteUnit = `(?:(?:minutes?|mins?|m)${unitEnd}|分間?)`
const duration = new RegExp(
  [
    `${number}\\s?${hourUnit}(?:(半)|(?:\\s|と|and )*(\\d+)\\s?${minuteUnit}|(\\d{2})(?![\\d.,]|\\s?[a-z人名回分時]))?`,
    `${number}\\s?${minuteUnit}`,
  ].join('|'),
  'y',
)
const counter = '(?:回|件|度|times)'
/** 週3回, 1日2, 毎日: how often in the words of a Japanese sentence. */
const saidRate = new RegExp(
  `(毎[日週月]|1?(?:日|週間?|か?ヶ?月))(?!曜|末|次|初|額|例|報)に?(?:\\s?${number}(?![\\d.,]|\\s?(?:時間|分|h|m))(?:\\s?${counter})?)?`,
  'y',
)
const people = /(\d+)\s?(?:(?:people|persons?|p)(?![a-z])|[人名])/y
const times = new RegExp(`${number}\\s?${counter}`, 'y')
const bareNumber = new RegExp(`${number}(?![\\d.,])`, 'y')
const per = new RegExp(
  `\\s?(?:/\\s?|(?:per|a|an|each|every) )((?:days?|d|weeks?|wk|w|months?|mo|m)${unitEnd}|毎?1?(?:日|週間?|か?ヶ?月))`,
  'y',
)
const joined = new RegExp(by, 'y')
/** Without a sign between them only what has a unit of its own belongs together: 週3回15分, 15分を毎日, 2人で30分. */
const attached = /(?:[をでに]|各)?\s?(?=毎[日週月]|(?:日|週|月)に?\d|\d)/y

const belongsAfter = [
  /^[\d.,]*\d/,
  /^\s*[×✕*+~〜∼−–-]\s*\d/,
  /^\s*(?:以上|以下|以内|未満|超|弱|強|から|まで|より|〜)/,
  /^\s+\d[\d.,]*\s?(?:(?:hours?|hrs?|h|minutes?|mins?|m|people|persons?|p|times|x)(?![a-z])|[人名回分]|時間)/,
  /^\s?(?:\/|(?:per|each|every) )/,
  /^[a-z]/,
]
const about = /(?:程度|くらい|ぐらい|ほど|前後|ずつ)/y

/**
 * Reads a toil estimate at its start, in a line with its marks folded: how long each time, how often per day, week or
 * month (default once), and for how many people (default one), in any order: '30m*3/w*2', '1h/d', '15分×週3×2人',
 * '2人×30分×週3', '週3回15分'. A quantity is read whole or not at all: undefined where something belongs to it that is
 * not understood ('30分×週3以上', '30m/w + 1h/w'), for anything else, and for values out of range: more than a day each
 * time, parts of a minute, 0 times, over 1,000 people.
 */
export function readToilMark(folded: string): ToilMark | undefined {
  const read = readParts(folded)
  if (!read) return undefined
  const { minutesEach, per } = read.parts
  if (minutesEach === undefined || per === undefined || !isWholeAt(folded, read.length)) return undefined
  const estimate = {
    occurrences: read.parts.occurrences ?? 1,
    per,
    minutesEach,
    people: read.parts.people ?? 1,
  }
  return isBelievable(estimate) ? { length: read.length, estimate } : undefined
}

type Parts = Partial<ToilEstimate>

function readParts(text: string): { length: number; parts: Parts } | undefined {
  const parts: Parts = {}
  let at = 0
  const take = (shape: RegExp) => {
    shape.lastIndex = at
    const match = shape.exec(text)
    if (match) at += match[0].length
    return match
  }
  for (let isFirst = true; ; isFirst = false) {
    const before = at
    const isJoined = !isFirst && take(joined) !== null
    if (!isFirst && !isJoined && !take(attached)) break
    const factor = takeFactor(take, isFirst || isJoined)
    if (!factor) {
      at = before
      break
    }
    const rate = take(per)
    if (rate) factor.per = rateOf(rate[1] ?? '')
    if (!addParts(parts, factor)) return undefined
  }
  take(about)
  return at === 0 ? undefined : { length: at, parts }
}

type Factor = Parts & { count?: number }

function takeFactor(
  take: (shape: RegExp) => RegExpExecArray | null,
  isBareAllowed: boolean,
): Factor | undefined {
  const said = take(saidRate)
  if (said) return { per: rateOf(said[1] ?? ''), ...(said[2] && { occurrences: numberOf(said[2]) }) }
  const lasting = take(duration)
  if (lasting) return { minutesEach: minutesOf(lasting) }
  const many = take(people)
  if (many) return { people: Number(many[1]) }
  const often = take(times)
  if (often) return { occurrences: numberOf(often[1]) }
  const bare = isBareAllowed ? take(bareNumber) : null
  return bare ? { count: numberOf(bare[1]) } : undefined
}

/** A number without a unit says how often, and after that for how many people. False where a part is there twice. */
function addParts(parts: Parts, { count, ...factor }: Factor): boolean {
  const named: Parts = { ...factor }
  if (count !== undefined) {
    if (factor.per || parts.per === undefined) named.occurrences = count
    else named.people = count
  }
  if (Object.keys(named).some((part) => part in parts)) return false
  Object.assign(parts, named)
  return true
}

function minutesOf([, hours, half, minutes, shortMinutes, onlyMinutes]: RegExpExecArray): number {
  const whole = Number(minutes ?? shortMinutes ?? 0) + (half ? 30 : 0)
  const sum = hours === undefined ? numberOf(onlyMinutes) : numberOf(hours) * 60 + whole
  // 4.1 hours are 246 minutes, and not a tenth of a millionth more.
  return Math.abs(sum - Math.round(sum)) < 1e-6 ? Math.round(sum) : sum
}

/** '1,500' has thousands, '1,5' a decimal comma. */
function numberOf(text = ''): number {
  return Number(/,\d{3}/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'))
}

/** Whether nothing behind it belongs to the quantity, and it ends where a person would say that it does. */
function isWholeAt(text: string, end: number): boolean {
  const rest = text.slice(end, end + 40)
  if (belongsAfter.some((shape) => shape.test(rest))) return false
  const last = text.slice(0, end)
  if (isEnd(text, end)) return true
  if (/[がのをにでもはとだや]/.test(rest[0] ?? '')) return /[^\d]$/.test(last)
  return (
    /(?:[回人名]|程度|くらい|ぐらい|ほど|前後|ずつ)$/.test(last) && !/^[目分日月年倍半前後中体a-z]/.test(rest)
  )
}

const unitBefore =
  '(?:(?:hours?|hrs?|h|minutes?|mins?|m|days?|d|weeks?|w|seconds?|secs?|s)(?![a-z])|時間半?|分間?|秒間?|日間?|週間)'
/** A number before an estimate that belongs to it: '1h ', '2人×', '10-', '30分から'. */
const looseNumber = [
  String.raw`(?<![\d.,\\])\d[\d.,]*\s?(?:`,
  String.raw`${unitBefore}(?:\s|と|and )*|`,
  String.raw`(?:${unitBefore}|people|persons?|p|times|[人名回%])?(?:/[a-z]+|/[日週月])?\s*(?:[×✕*x+~〜∼−–-]|から)\s*)`,
].join('')
const looseEnd = new RegExp(`${looseNumber}$`)
const belongsBefore = [/\d[.,:]?$/, /[$€£¥%+±−–/*×✕_-]$/, /[数十百千万億半第計]$/, looseEnd]

/** Whether a quantity that starts here is the rest of a longer one: '10-20m/w', '1d 2h/w', '数10分/週'. */
export function isRestOfQuantity(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 60), at)
  return belongsBefore.some((shape) => shape.test(before))
}

const looseStart = new RegExp(`^${looseNumber}`)

/** How long a number is that would belong to the estimate behind it: '1h ' of '1h 30m/w'; 0 where there is none. */
export function looseLength(folded: string, at: number): number {
  const [text = ''] = looseStart.exec(folded.slice(at, at + 60)) ?? []
  return text !== '' && readToilMark(folded.slice(at + text.length)) ? text.length : 0
}

/** Where in a text a number begins that would belong to an estimate written behind it; -1 where there is none. */
export function findLooseEnd(folded: string): number {
  return folded.search(looseEnd)
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
    Number.isInteger(people) &&
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
