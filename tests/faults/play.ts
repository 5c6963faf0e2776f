import type { Db } from '#db/transaction.ts'
import { checkAudit } from './check-audit.ts'
import { checkDerived } from './check-derived.ts'
import { checkNothingElse, compareFacts, loadStored } from './check-facts.ts'
import type { Strike } from './fault.ts'
import { isAcknowledged, type Ledger, openLedger } from './ledger.ts'
import type { PlannedRound } from './plan.ts'
import { type PlayedRound, playRound } from './round.ts'
import type { Stage } from './stage.ts'

export type Played = {
  rounds: PlayedRound[]
  missed: PlannedRound[]
  acknowledged: number
  complaints: string[]
}

/** Plays the rounds of one stage, one after another, until the time is up; compares everything at the end. */
export async function play<OnStage extends Stage>(
  planned: readonly PlannedRound[],
  stage: OnStage,
  strikeOf: (round: PlannedRound) => Strike<OnStage>,
  { endAt, tell }: { endAt: number; tell: (round: PlayedRound) => void },
): Promise<Played> {
  const ledger = openLedger()
  const rounds: PlayedRound[] = []
  const complaints: string[] = []
  try {
    for (const next of planned) {
      if (performance.now() > endAt) break
      const round = await playRound(next, stage, strikeOf(next), ledger)
      rounds.push(round)
      tell(round)
    }
    complaints.push(...(await stage.look((db) => checkEverything(db, ledger))))
  } catch (error) {
    // A failure that cannot be repaired ends this stage; its remaining rounds count as missed.
    complaints.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const acknowledged = ledger.entries().filter(isAcknowledged).length
  return { rounds, missed: planned.slice(rounds.length), acknowledged, complaints }
}

async function checkEverything(db: Db, ledger: Ledger): Promise<string[]> {
  const entries = ledger.entries()
  const undelivered = entries.filter((entry) => !isAcknowledged(entry))
  return [
    ...undelivered.map(({ write }) => `${write.kind} "${write.text}" was never acknowledged`),
    ...compareFacts(entries, await loadStored(db, entries)),
    ...(await checkNothingElse(db, entries)),
    ...(await checkDerived(db)),
    ...(await checkAudit(db)),
  ]
}
