import { percentile } from '#tests/bench/percentile.ts'
import { tableOf } from '#tests/bench/report.ts'
import { engines, faultKinds } from './fault-kinds.ts'
import type { PlayedRound } from './round.ts'

/** By engine and kind: rounds, how many failed, recovery in seconds, and the answers other than acknowledgements. */
export function writeRecoveryTable(rounds: PlayedRound[]): string {
  const head = ['fault', 'rounds', 'failed', 'writes', 'median s', 'max s', 'instead of an acknowledgement']
  const rows = engines.flatMap((engine) =>
    faultKinds.flatMap((kind) => {
      const those = rounds.filter((round) => round.engine === engine && round.kind === kind)
      return those.length === 0 ? [] : [rowOf(`${engine}: ${kind}`, those)]
    }),
  )
  return tableOf([head, ...rows])
}

function rowOf(name: string, rounds: PlayedRound[]): string[] {
  const recoveries = rounds.flatMap(({ recoveryMilliseconds }) => recoveryMilliseconds)
  const failed = rounds.filter(({ complaints }) => complaints.length > 0).length
  const writes = rounds.reduce((sum, round) => sum + round.writes, 0)
  return [
    name,
    String(rounds.length),
    String(failed),
    String(writes),
    ...[0.5, 1].map((share) =>
      recoveries.length === 0 ? '–' : (percentile(recoveries, share) / 1000).toFixed(2),
    ),
    describeUnanswered(rounds),
  ]
}

function describeUnanswered(rounds: PlayedRound[]): string {
  const counts = new Map<string, number>()
  for (const { unanswered } of rounds)
    for (const [why, count] of unanswered) counts.set(why, (counts.get(why) ?? 0) + count)
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a)
  return sorted.map(([why, count]) => `${why} ×${count}`).join(', ')
}
