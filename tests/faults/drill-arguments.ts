import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { type Engine, engines, type FaultKind, faultKinds } from './fault-kinds.ts'

/** An argument that the drill cannot run with; the message is one sentence for the person who typed it. */
export class ArgumentRefused extends Error {
  override name = 'ArgumentRefused'
}

export type DrillArguments = {
  rounds: number
  seed: number
  only: FaultKind | undefined
  engine: Engine | undefined
  /** The deadline; rounds not played by then count as failed. */
  minutes: number
}

const maxSeed = 2 ** 31 - 1

export function parseDrillArguments(args: string[]): DrillArguments {
  const values = readValues(args)
  return {
    rounds: wholeNumber('rounds', values.rounds, 1, 100_000),
    seed: wholeNumber('seed', values.seed, 0, maxSeed),
    only: oneOf('only', values.only, faultKinds),
    engine: oneOf('engine', values.engine, engines),
    minutes: wholeNumber('minutes', values.minutes, 1, 600),
  }
}

function readValues(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        rounds: { type: 'string', default: '1000' },
        seed: { type: 'string', default: String(randomInt(1_000_000)) },
        only: { type: 'string' },
        engine: { type: 'string' },
        minutes: { type: 'string', default: '40' },
      },
    }).values
  } catch (error) {
    if (error instanceof TypeError) throw new ArgumentRefused(error.message)
    throw error
  }
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (value >= min && value <= max) return value
  throw new ArgumentRefused(`--${name} must be a whole number from ${min} to ${max}.`)
}

function oneOf<Name extends string>(
  name: string,
  text: string | undefined,
  names: readonly Name[],
): Name | undefined {
  const found = names.find((one) => one === text)
  if (text === undefined || found) return found
  throw new ArgumentRefused(`--${name} must be one of ${names.join(', ')}.`)
}
