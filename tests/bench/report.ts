import type { Judgement, Measured } from './budgets.ts'
import type { LoadFigures } from './load-figures.ts'

/** The figures as text for a terminal: what was measured, then the limits. */
export function writeReport(measured: Measured, judgements: Judgement[]): string {
  return `${tableOf(loadRows(measured))}\n\n${describeLive(measured)}\n\n${tableOf(judgementRows(judgements))}\n`
}

function describeLive({ live }: Measured): string {
  const { scribes, lines, answerP95Milliseconds, p50Milliseconds, p95Milliseconds, lost, double } = live
  const [answered, p50, p95] = [answerP95Milliseconds, p50Milliseconds, p95Milliseconds].map(Math.round)
  return [
    `live: ${scribes} scribes record ${lines} lines in one sync as fast as they are answered (p95 ${answered} ms);`,
    `seen by the others after ${p50} ms (p50) and ${p95} ms (p95), ${lost} lost, ${double} double`,
  ].join(' ')
}

function loadRows({ pages, recording }: Measured): string[][] {
  const head = [
    '',
    'clients',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'requests/s',
    'bytes',
    'rows',
    'of floor',
    'failed',
  ]
  const ofPages = pages.flatMap((page) => [
    loadRow(page.page, page.alone, { rows: String(page.rows) }),
    loadRow('', page.together, {
      share: `${page.shareOfFloor.toFixed(2)} ×`,
      cpu: page.processorMilliseconds,
    }),
    loadRow('  its floor', page.floor, { cpu: page.floorProcessorMilliseconds }),
  ])
  const { alone, together } = recording
  return [head, ...ofPages, loadRow('recording', alone), loadRow('', together)]
}

function loadRow(
  name: string,
  figures: LoadFigures,
  { rows = '', share = '', cpu = null }: { rows?: string; share?: string; cpu?: number | null } = {},
): string[] {
  return [
    name,
    String(figures.clients),
    figures.p50Milliseconds.toFixed(1),
    figures.p95Milliseconds.toFixed(1),
    figures.p99Milliseconds.toFixed(1),
    figures.requestsPerSecond.toFixed(1),
    String(figures.responseBytes),
    rows,
    share,
    cpu === null ? '' : cpu.toFixed(1),
    figures.failed === 0 ? '' : String(figures.failed),
  ]
}

export function judgementRows(judgements: Judgement[]): string[][] {
  const head = ['', 'figure', 'budget', 'unit', '']
  return [
    head,
    ...judgements.map(({ what, figure, unit, budget, isMet }) => [
      what,
      figure === null ? 'not measured' : inDigits(figure),
      String(budget),
      unit,
      isMet ? 'ok' : 'over',
    ]),
  ]
}

function inDigits(figure: number) {
  return figure >= 1000 ? figure.toFixed(0) : figure.toFixed(figure < 10 ? 2 : 1)
}

/** Columns as wide as their widest cell: the first and the last to the left, figures to the right. */
export function tableOf(rows: string[][]): string {
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
