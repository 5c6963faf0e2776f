import type { Db } from '#db/transaction.ts'
import { seededRandom, wholeBetween } from '#tests/bench/random.ts'
import { checkAuditOf } from './check-audit.ts'
import { checkDerivedOf } from './check-derived.ts'
import { checkNothingElse, compareFacts, loadStored } from './check-facts.ts'
import type { Strike } from './fault.ts'
import { type Entry, isAcknowledged, type Ledger } from './ledger.ts'
import type { PlannedRound } from './plan.ts'
import { type Scribes, startScribes } from './scribes.ts'
import type { Stage } from './stage.ts'
import { TooLate, until } from './until.ts'

export type PlayedRound = PlannedRound & {
  /** For each affected server, the time until it acknowledged a write sent after the fault. */
  recoveryMilliseconds: number[]
  writes: number
  unanswered: Map<string, number>
  complaints: string[]
}

const recoverWithinSeconds = 60
const syncsAtOnce = 3

/**
 * The scribes write; the fault happens; every server must accept writes again; the scribes complete what they have
 * started; and what is stored is compared with what was acknowledged.
 */
export async function playRound<OnStage extends Stage>(
  planned: PlannedRound,
  stage: OnStage,
  strike: Strike<OnStage>,
  ledger: Ledger,
): Promise<PlayedRound> {
  const random = seededRandom(planned.seed)
  const complaints: string[] = []
  const before = ledger.entries().length
  const undelivered = ledger.entries().filter((entry) => !isAcknowledged(entry))
  const first = wholeBetween(random, 0, stage.scene.syncIds.length - syncsAtOnce)
  const scene = { ...stage.scene, syncIds: stage.scene.syncIds.slice(first, first + syncsAtOnce) }
  const scribes = startScribes(stage.servers, ledger, scene, random)
  let recoveryMilliseconds: number[] = []
  try {
    await whenAllTake(stage, scribes, performance.now(), 'before the fault')
    const {
      from,
      servers = stage.servers.map(({ name }) => name),
      heal,
    } = await strike(stage, { random, scribes })
    try {
      const takenAt = await whenAllTake(stage, scribes, from, 'after it')
      recoveryMilliseconds = servers.map((name) => (takenAt.get(name) ?? 0) - from)
    } finally {
      heal?.()
    }
    await scribes.finish(recoverWithinSeconds)
  } catch (error) {
    complaints.push(describe(error))
  }
  complaints.push(...unaskedEndsOf(stage))
  if (complaints.length > 0) await stage.mend()
  await scribes.finish(recoverWithinSeconds).catch((error) => complaints.push(describe(error)))
  complaints.push(...scribes.complaints())
  const entries = [...undelivered, ...ledger.entries().slice(before)]
  complaints.push(
    ...(await stage.look((db) => checkEntries(db, entries, ledger)).catch((error) => [describe(error)])),
  )
  complaints.push(...unaskedEndsOf(stage))
  const { unanswered } = scribes
  return { ...planned, recoveryMilliseconds, writes: entries.length, unanswered, complaints }
}

async function checkEntries(db: Db, entries: readonly Entry[], ledger: Ledger): Promise<string[]> {
  const stored = await loadStored(db, entries)
  const painPointIds = [...new Set(stored.mentions.map(({ painPointId }) => painPointId))]
  return [
    ...compareFacts(entries, stored),
    ...(await checkNothingElse(db, ledger.entries())),
    ...(await checkDerivedOf(db, painPointIds)),
    ...(await checkAuditOf(db, stored)),
  ]
}

/** When each server acknowledged a write sent after that moment. */
async function whenAllTake(stage: Stage, scribes: Scribes, sentAfter: number, when: string) {
  const takenAt = new Map<string, number>()
  const haveAllTaken = () => {
    for (const { name, hasEndedUnasked } of stage.servers) {
      if (hasEndedUnasked()) throw new Error(`server ${name} is gone ${when}`)
      const at = takenAt.get(name) ?? scribes.findAcknowledged(name, sentAfter)
      if (at !== undefined) takenAt.set(name, at)
    }
    return takenAt.size === stage.servers.length
  }
  await until(haveAllTaken, recoverWithinSeconds, `every server had taken a write ${when}`)
  return takenAt
}

function unaskedEndsOf(stage: Stage): string[] {
  return stage.servers.flatMap((server) => server.takeUnaskedEnd() ?? [])
}

function describe(error: unknown): string {
  if (error instanceof TooLate) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
