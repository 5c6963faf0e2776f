// A program: causes faults on running servers while people record, and compares what was acknowledged with what is
// stored.
import { join } from 'node:path'
import { buildIfStale } from '#app/server/build-freshness.ts'
import { ArgumentRefused, parseDrillArguments } from './drill-arguments.ts'
import { openEmbeddedStage } from './embedded-stage.ts'
import type { Fault, Strike } from './fault.ts'
import type { Engine } from './fault-kinds.ts'
import { faults } from './faults.ts'
import { type PlannedRound, planRounds } from './plan.ts'
import { type Played, play } from './play.ts'
import { openPostgresStage } from './postgres-stage.ts'
import { writeRecoveryTable } from './recovery-table.ts'
import type { PlayedRound } from './round.ts'
import { mountSmallDisk } from './small-disk.ts'
import type { Stage } from './stage.ts'

const projectDir = join(import.meta.dirname, '../..')
const toldEvery = 25
/** From this number of rounds two sets of servers run in parallel on each engine: most of a round is waiting. */
const roundsForTwo = 200

try {
  const wanted = parseDrillArguments(process.argv.slice(2))
  await buildIfStale(projectDir)
  const planned = planRounds(wanted, await listPossible())
  if (planned.length === 0) throw new ArgumentRefused('No fault is left to try: name another kind or engine.')
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  say(`${planned.length} rounds, --seed ${wanted.seed}`)
  const endAt = performance.now() + wanted.minutes * 60_000
  const progress = countRounds(planned.length)
  const course = { endAt, tell: progress }
  const shares = Array.from({ length: planned.length < roundsForTwo ? 1 : 2 }, (_, share) => share)
  const shareOf = (on: Engine, share: number) =>
    planned.filter(({ engine }) => engine === on).filter((_round, at) => at % shares.length === share)
  const played = await Promise.all(
    shares.flatMap((share) => [
      playOn('postgres', shareOf('postgres', share), openPostgresStage, course),
      playOn('embedded', shareOf('embedded', share), openEmbeddedStage, course),
    ]),
  )
  process.exitCode = conclude(played.flatMap((one) => one ?? []))
} catch (error) {
  say(error instanceof ArgumentRefused ? error.message : `${error instanceof Error ? error.stack : error}`)
  process.exitCode = 1
}

/** The kinds that can be tried on this machine. */
async function listPossible(): Promise<typeof faults> {
  const disk = await mountSmallDisk()
  await disk?.remove()
  if (disk) return faults
  say('No small disk can be mounted here (it takes root): a full disk is not tried.')
  const nowhere: Fault = {}
  const possible = Object.entries(faults).map(([kind, fault]) => [kind, fault.needsDisk ? nowhere : fault])
  return Object.fromEntries(possible) as typeof faults // why: it has the same keys.
}

async function playOn<OnStage extends Stage>(
  engine: Engine,
  rounds: readonly PlannedRound[],
  open: () => Promise<OnStage>,
  course: { endAt: number; tell: (round: PlayedRound) => void },
): Promise<Played | undefined> {
  if (rounds.length === 0) return undefined
  const stage = await open()
  const strikeOf = ({ kind }: PlannedRound) => {
    const fault = faults[kind][engine]
    if (!fault) throw new Error(`${kind} is no fault of ${engine}.`)
    return fault.strike as Strike<OnStage> // why: the opened stage is that of the engine.
  }
  try {
    return await play(rounds, stage, strikeOf, course)
  } finally {
    await stage.close()
  }
}

function countRounds(total: number) {
  let done = 0
  const beganAt = performance.now()
  return ({ engine, kind, seed, complaints }: PlayedRound) => {
    done++
    const seconds = Math.round((performance.now() - beganAt) / 1000)
    if (done % toldEvery === 0) say(`${done} of ${total} rounds after ${seconds} s`)
    if (complaints.length === 0) return
    say(`FAILED --engine ${engine} --only ${kind} --seed ${seed} --rounds 1\n  ${complaints.join('\n  ')}`)
  }
}

function conclude(played: Played[]): number {
  const rounds = played.flatMap((one) => one.rounds)
  const missed = played.flatMap((one) => one.missed)
  const complaints = played.flatMap((one) => one.complaints)
  const acknowledged = played.reduce((sum, one) => sum + one.acknowledged, 0)
  const broken = rounds.filter((round) => round.complaints.length > 0).length
  process.stdout.write(`\n${writeRecoveryTable(rounds)}\n\n`)
  if (missed.length > 0) process.stdout.write(`${missed.length} rounds were not tried: the time was up.\n`)
  process.stdout.write(`${acknowledged} writes were acknowledged; at the end `)
  process.stdout.write(
    complaints.length === 0
      ? 'each is stored once, derived rows are what a rebuild gives, and the audit replays to what is stored.\n'
      : `this is not as it must be:\n  ${complaints.join('\n  ')}\n`,
  )
  const failed = broken + missed.length + (complaints.length > 0 ? 1 : 0)
  process.stdout.write(`${rounds.length - broken} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

function say(what: string) {
  process.stderr.write(`${what}\n`)
}
