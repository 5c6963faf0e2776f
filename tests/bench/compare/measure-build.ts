import { type LoadRequest, sendLoad } from '../load.ts'
import { countSucceeded, figuresOf } from '../load-figures.ts'
import { startServerUnderTest } from '../server-under-test.ts'
import type { ComparedTargets } from './compared-targets.ts'
import type { PreparedBuild } from './prepare-build.ts'

/** One process of a build: medians of its answers, and what they cost the processor. */
export type Measured = { p50Milliseconds: number; processorMilliseconds: number | null; bytes: number | null }
export type MeasuredProcess = {
  pages: Record<string, Measured>
  coldStartMilliseconds: number
  peakMemoryBytes: number | null
}

const warmUpRequests = 60
const recordingClients = [1, 8]

/** Starts a process of the build, and measures every page and recording on it, one after another. */
export async function measureBuild(
  { environment, cookie, build }: PreparedBuild,
  targets: ComparedTargets,
  forms: LoadRequest[],
  { seconds, logFile }: { seconds: number; logFile: string },
): Promise<MeasuredProcess> {
  const server = await startServerUnderTest(environment, logFile, cookie, { build })
  const measure = async (load: Pick<Parameters<typeof sendLoad>[0], 'clients' | 'requests' | 'until'>) => {
    const before = await server.readProcessorSeconds()
    const answers = await sendLoad({ url: server.url, cookie, ...load })
    const after = await server.readProcessorSeconds()
    const { p50Milliseconds, responseBytes, failed } = figuresOf(load.clients, [answers])
    if (failed > 0) throw new Error(`${failed} of ${answers.statuses.length} requests failed.`)
    const used = before === null || after === null ? null : after - before
    return {
      p50Milliseconds,
      processorMilliseconds: used === null ? null : (used * 1000) / countSucceeded(answers),
      bytes: responseBytes,
    }
  }
  try {
    const pages: Record<string, Measured> = {}
    for (const [page, paths] of Object.entries(targets)) {
      const requests = paths.map((path): LoadRequest => ({ method: 'GET', path }))
      const warmUps = Array.from({ length: Math.ceil(warmUpRequests / paths.length) }, () => requests).flat()
      await measure({ clients: 1, requests: warmUps, until: 'each once' })
      pages[page] = await measure({ clients: 1, requests, until: { seconds } })
    }
    const each = Math.floor(forms.length / recordingClients.length / 8) * 8
    for (const [turn, clients] of recordingClients.entries())
      pages[`record, ${clients} at once`] = {
        ...(await measure({
          clients,
          requests: forms.slice(turn * each, (turn + 1) * each),
          until: 'each once',
        })),
        bytes: null,
      }
    return {
      pages,
      coldStartMilliseconds: server.coldStartSeconds * 1000,
      peakMemoryBytes: await server.readPeakMemory(),
    }
  } finally {
    await server.stop()
  }
}
