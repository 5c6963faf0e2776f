import type { LiveFigures } from './measure-live.ts'
import type { PageFigures } from './measure-page.ts'
import type { RecordingFigures } from './measure-recording.ts'
import type { SignInFigures } from './measure-sign-in.ts'

/**
 * The limits at 50 teams, 20,000 pain points and 60,000 mentions on PostgreSQL. All limits are here;
 * latencies are the 95th percentile of the whole request with one client.
 */
const budgets = {
  backlogMilliseconds: 40,
  recordingMilliseconds: 25,
  /** From sending a line to its arrival at another scribe’s page, ten recording at once. */
  liveMilliseconds: 1_000,
  linesLostOrDouble: 0,
  /** First render of a sync with 80 recorded lines, the median. */
  longSyncMilliseconds: 100,
  reviewMilliseconds: 200,
  silosMilliseconds: 200,
  similarMilliseconds: 50,
  /** At ten times as many pain points. */
  similarAmongManyMilliseconds: 100,
  backlogShareOfFloor: 0.5,
  coldStartSeconds: 1.5,
  peakMemoryMegabytes: 300,
  /** With the words of one language. */
  syncPageScriptKilobytes: 150,
  fillingMentionsPerSecond: 20_000,
  signInShare: 1.15,
  heatMapMilliseconds: 150,
}

const manyPainPoints = 100_000

export type Measured = {
  painPoints: number
  pages: PageFigures[]
  recording: RecordingFigures
  live: LiveFigures
  coldStartSeconds: number
  /** null where the system does not report it. */
  peakMemoryBytes: number | null
  syncPageScriptBytes: number
  fillingMentionsPerSecond: number
  /** null when it was not requested. */
  signIn: SignInFigures | null
}

export type Judgement = {
  what: string
  /** null is not measured, which is not within the limit. */
  figure: number | null
  unit: string
  budget: number
  isMet: boolean
}

export function judge(measured: Measured): Judgement[] {
  const p95 = (page: string) => pageOf(measured, page)?.alone.p95Milliseconds ?? null
  const shareOfFloor = (page: string) => pageOf(measured, page)?.shareOfFloor ?? null
  const similarBudget =
    measured.painPoints < manyPainPoints ? budgets.similarMilliseconds : budgets.similarAmongManyMilliseconds
  const megabytes = measured.peakMemoryBytes === null ? null : measured.peakMemoryBytes / 1_000_000
  return [
    atMost('backlog, p95', p95('backlog'), 'ms', budgets.backlogMilliseconds),
    atMost('backlog filtered, p95', p95('backlog filtered'), 'ms', budgets.backlogMilliseconds),
    atMost('recording, p95', measured.recording.alone.p95Milliseconds, 'ms', budgets.recordingMilliseconds),
    atMost(
      'live, sent to seen by others, p95',
      measured.live.p95Milliseconds,
      'ms',
      budgets.liveMilliseconds,
    ),
    atMost(
      'live, lines lost or double',
      measured.live.lost + measured.live.double,
      'lines',
      budgets.linesLostOrDouble,
    ),
    atMost(
      'sync of 80 lines, p50',
      pageOf(measured, 'sync of 80 lines')?.alone.p50Milliseconds ?? null,
      'ms',
      budgets.longSyncMilliseconds,
    ),
    atMost('review, p95', p95('review'), 'ms', budgets.reviewMilliseconds),
    atMost('silos, p95', p95('silos'), 'ms', budgets.silosMilliseconds),
    atMost('heat map, p95', p95('heat map'), 'ms', budgets.heatMapMilliseconds),
    atMost('similar, p95', p95('similar'), 'ms', similarBudget),
    atLeast('backlog, share of the floor', shareOfFloor('backlog'), '×', budgets.backlogShareOfFloor),
    atMost('cold start to /readyz, median', measured.coldStartSeconds, 's', budgets.coldStartSeconds),
    atMost('peak memory', megabytes, 'MB', budgets.peakMemoryMegabytes),
    atMost(
      'sync page, JavaScript gzip',
      measured.syncPageScriptBytes / 1000,
      'kB',
      budgets.syncPageScriptKilobytes,
    ),
    atLeast('filling', measured.fillingMentionsPerSecond, 'mentions/s', budgets.fillingMentionsPerSecond),
    ...(measured.signIn
      ? [
          atMost('signed in, backlog p50 by signed out', measured.signIn.p50Share, '×', budgets.signInShare),
          atMost('signed in, backlog p95 by signed out', measured.signIn.p95Share, '×', budgets.signInShare),
        ]
      : []),
  ]
}

function pageOf({ pages }: Measured, name: string) {
  return pages.find(({ page }) => page === name)
}

export function atMost(what: string, figure: number | null, unit: string, budget: number): Judgement {
  return { what, figure, unit, budget, isMet: figure !== null && figure <= budget }
}

function atLeast(what: string, figure: number | null, unit: string, budget: number): Judgement {
  return { what, figure, unit, budget, isMet: figure !== null && figure >= budget }
}
