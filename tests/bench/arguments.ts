import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { HistorySize } from './facts/history.ts'

/** An argument that the program cannot run with; the message is one sentence for the person who typed it. */
class ArgumentRefused extends Error {
  override name = 'ArgumentRefused'
}

const sizeOptions = {
  teams: { type: 'string', default: '50' },
  'pain-points': { type: 'string', default: '20000' },
  mentions: { type: 'string', default: '60000' },
  months: { type: 'string', default: '24' },
} as const

export type FillArguments = HistorySize & { databaseUrl: string }

export function parseFillArguments(args: string[]): FillArguments {
  const { values } = refusing(() =>
    parseArgs({ args, options: { ...sizeOptions, 'database-url': { type: 'string' } } }),
  )
  const databaseUrl = values['database-url']
  if (!databaseUrl) throw new ArgumentRefused('--database-url must name the PostgreSQL database to fill.')
  return { ...sizeOf(values), databaseUrl }
}

export type BenchArguments = HistorySize & {
  seconds: number
  database: 'postgres' | 'pglite'
  /** Only this: the times of the backlog's pages, each address by name. */
  only: 'backlog' | undefined
  /** A database that is filled already and is not removed. */
  filledUrl: string | undefined
  jsonFile: string | undefined
  isStrict: boolean
  /** Another checkout, whose build is measured in turn with this one. */
  againstDir: string | undefined
  /** Also measures what the sign-in costs the backlog. */
  isSignInMeasured: boolean
}

export function parseBenchArguments(args: string[]): BenchArguments {
  const { values } = refusing(() =>
    parseArgs({
      args,
      options: {
        ...sizeOptions,
        seconds: { type: 'string', default: '10' },
        database: { type: 'string', default: 'postgres' },
        only: { type: 'string' },
        against: { type: 'string' },
        'database-url': { type: 'string' },
        filled: { type: 'boolean', default: false },
        json: { type: 'string' },
        strict: { type: 'boolean', default: false },
        'sign-in': { type: 'boolean', default: false },
      },
    }),
  )
  const { database, only, filled: isFilled, 'database-url': filledUrl } = values
  if (database !== 'postgres' && database !== 'pglite')
    throw new ArgumentRefused('--database must be postgres or pglite.')
  if (only !== undefined && only !== 'backlog') throw new ArgumentRefused('--only must be backlog.')
  if (values.against !== undefined && !existsSync(join(values.against, 'package.json')))
    throw new ArgumentRefused(
      '--against must be the folder of another checkout, with its packages installed.',
    )
  if (isFilled !== (filledUrl !== undefined) || (isFilled && (only === undefined || database !== 'postgres')))
    throw new ArgumentRefused(
      '--filled goes with --only backlog and --database-url of a PostgreSQL database.',
    )
  return {
    ...sizeOf(values),
    seconds: wholeNumber('seconds', values.seconds, 1, 120),
    database,
    only,
    filledUrl,
    jsonFile: values.json,
    isStrict: values.strict,
    againstDir: values.against && resolve(values.against),
    isSignInMeasured: values['sign-in'],
  }
}

function sizeOf(values: Record<keyof typeof sizeOptions, string>): HistorySize {
  const painPoints = wholeNumber('pain-points', values['pain-points'], 1, 1_000_000)
  return {
    teams: wholeNumber('teams', values.teams, 1, 1_000),
    painPoints,
    mentions: wholeNumber('mentions', values.mentions, painPoints, 3_000_000),
    months: wholeNumber('months', values.months, 1, 120),
  }
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= min && value <= max) return value
  throw new ArgumentRefused(`--${name} must be a whole number from ${min} to ${max}.`)
}

function refusing<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof TypeError) throw new ArgumentRefused(error.message)
    throw error
  }
}
