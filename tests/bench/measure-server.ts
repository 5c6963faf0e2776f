import type { Measured } from './budgets.ts'
import { measureClientBytes } from './client-bytes.ts'
import { type LoadRequest, sendLoad } from './load.ts'
import { type LiveSync, measureLive } from './measure-live.ts'
import { measurePage, type PageFigures } from './measure-page.ts'
import { measureRecording } from './measure-recording.ts'
import type { ServerUnderTest } from './server-under-test.ts'
import type { Targets } from './targets.ts'

const crowdClients = 16

export type MeasuredServer = Omit<
  Measured,
  'painPoints' | 'coldStartSeconds' | 'fillingMentionsPerSecond' | 'signIn'
>

/** Everything that is measured on one running server, in a fixed order; `say` prints what is being measured. */
export async function measureServer(
  server: ServerUnderTest,
  targets: Targets,
  forms: LoadRequest[],
  liveSync: LiveSync,
  seconds: number,
  say: (what: string) => void,
): Promise<MeasuredServer> {
  const { url, cookie } = server
  const pages: PageFigures[] = []
  for (const [page, paths] of Object.entries(targets)) {
    say(page)
    pages.push(await measurePage(server, page, paths, seconds))
  }
  say('recording')
  const recording = await measureRecording(server, forms, seconds)
  say('live')
  const live = await measureLive(server, liveSync)
  say(`memory under ${crowdClients} clients`)
  const requests = Object.values(targets)
    .flat()
    .map((path): LoadRequest => ({ method: 'GET', path }))
  await sendLoad({ url, cookie, clients: crowdClients, requests, until: { seconds } })
  const syncPage = await fetch(`${url}${targets['sync page'][0]}`, { headers: { Cookie: cookie } })
  const { gzipBytes } = await measureClientBytes(await syncPage.text())
  return {
    pages,
    recording,
    live,
    peakMemoryBytes: await server.readPeakMemory(),
    syncPageScriptBytes: gzipBytes,
  }
}
