import type { Judgement } from '../budgets.ts'
import { judgementRows, tableOf } from '../report.ts'
import type { MeasuredBacklog } from './backlog-budgets.ts'

const worstOfGroup = 5

/** The figures as text for a terminal: by group, the slowest addresses of each by name, then the limits. */
export function writeBacklogReport(measured: MeasuredBacklog, judgements: Judgement[]): string {
  const { peakMemoryBytes } = measured
  const memory = peakMemoryBytes === null ? 'unknown' : `${Math.round(peakMemoryBytes / 1_000_000)} MB`
  const tables = [groupRows(measured), addressRows(measured), judgementRows(judgements)].map(tableOf)
  return [...tables, `most memory of the server, after many clients at once: ${memory}`].join('\n\n')
}

function groupRows({ groups }: MeasuredBacklog): string[][] {
  const head = ['', 'addresses', 'rounds', 'p50 ms', 'p95 ms', 'p99 ms', 'bytes', 'failed']
  return [
    head,
    ...groups.map(({ group, addresses, rounds, together }) => [
      group,
      String(addresses.length),
      String(rounds),
      together.p50Milliseconds.toFixed(1),
      together.p95Milliseconds.toFixed(1),
      together.p99Milliseconds.toFixed(1),
      String(together.responseBytes),
      together.failed === 0 ? '' : String(together.failed),
    ]),
  ]
}

/** The slowest of each group and every address that was not answered with its page. */
function addressRows({ groups }: MeasuredBacklog): string[][] {
  const head = ['slowest addresses', 'p50 ms', 'p95 ms', 'answers', '', '']
  return [
    head,
    ...groups.flatMap(({ group, addresses }) =>
      addresses
        .filter(({ failed }, place) => place < worstOfGroup || failed > 0)
        .map(({ path, answers, p50Milliseconds, p95Milliseconds, failed }) => [
          legible(path),
          p50Milliseconds.toFixed(1),
          p95Milliseconds.toFixed(1),
          String(answers),
          group,
          failed === 0 ? '' : 'failed',
        ]),
    ),
  ]
}

function legible(path: string): string {
  return decodeURIComponent(path.replaceAll('+', ' '))
}
