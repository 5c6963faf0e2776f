import { type LoadAnswers, type LoadRequest, sendLoad } from './load.ts'
import { figuresOf, type LoadFigures } from './load-figures.ts'
import type { ServerUnderTest } from './server-under-test.ts'

/** A page with one client and with several, and the same number of rows from memory with as many. */
export type PageFigures = {
  page: string
  rows: number
  alone: LoadFigures
  together: LoadFigures
  floor: LoadFigures
  /** Requests a second under several clients as a share of the floor's. */
  shareOfFloor: number
  /** Processor time of the server process per request, which a busy machine disturbs less; null where unknown. */
  processorMilliseconds: number | null
  floorProcessorMilliseconds: number | null
}

const togetherClients = 8
const rounds = 3
const answersAClient = 2
const warmUpRequests = 60

/**
 * Measures a page, alternating with the floor: the same server rendering as many rows from memory, so that
 * both see the machine under the same load. Throws when an address does not answer 200.
 */
export async function measurePage(
  server: ServerUnderTest,
  page: string,
  paths: string[],
  seconds: number,
): Promise<PageFigures> {
  const rows = await countRows(server, paths)
  // The floor of the backlog is the same page from memory, with the heat map; of another page as many rows of a list.
  const floorPath = page.startsWith('backlog') ? '/bench/floor' : `/bench/floor?rows=${rows}`
  const ofPage = await startMeasuring(server, paths)
  const ofFloor = await startMeasuring(server, [floorPath])
  const alone = await ofPage(1, seconds)
  const { p95Milliseconds } = figuresOf(1, [alone.load])
  // Long enough for several answers to each client, even from a slow page.
  const roundSeconds = Math.max(seconds / rounds, (answersAClient * togetherClients * p95Milliseconds) / 1000)
  const together: Measurement[] = []
  const floor: Measurement[] = []
  for (let round = 0; round < rounds; round++) {
    together.push(await ofPage(togetherClients, roundSeconds))
    floor.push(await ofFloor(togetherClients, roundSeconds))
  }
  const figures = (measured: Measurement[]) =>
    figuresOf(
      togetherClients,
      measured.map(({ load }) => load),
    )
  return {
    page,
    rows,
    alone: figuresOf(1, [alone.load]),
    together: figures(together),
    floor: figures(floor),
    shareOfFloor: figures(together).requestsPerSecond / figures(floor).requestsPerSecond,
    processorMilliseconds: processorMillisecondsOf(together),
    floorProcessorMilliseconds: processorMillisecondsOf(floor),
  }
}

type Measurement = { load: LoadAnswers; processorSeconds: number | null }

/** Warms the addresses up first: code that has run some dozen times is compiled. */
async function startMeasuring(server: ServerUnderTest, paths: string[]) {
  const { url, cookie } = server
  const requests = paths.map((path): LoadRequest => ({ method: 'GET', path }))
  const warmUps = Array.from({ length: Math.ceil(warmUpRequests / requests.length) }, () => requests).flat()
  await sendLoad({ url, cookie, clients: 1, requests: warmUps, until: 'each once' })
  return async (clients: number, seconds: number): Promise<Measurement> => {
    const before = await server.readProcessorSeconds()
    const load = await sendLoad({ url, cookie, clients, requests, until: { seconds } })
    const after = await server.readProcessorSeconds()
    return { load, processorSeconds: before === null || after === null ? null : after - before }
  }
}

function processorMillisecondsOf(measured: Measurement[]): number | null {
  const answers = measured.reduce((total, { load }) => total + load.statuses.length, 0)
  const seconds = measured.reduce<number | null>(
    (total, { processorSeconds }) =>
      total === null || processorSeconds === null ? null : total + processorSeconds,
    0,
  )
  return seconds === null || answers === 0 ? null : (seconds * 1000) / answers
}

/** Table rows and list entries of a page, on average over its addresses. */
async function countRows({ url, cookie }: ServerUnderTest, paths: string[]): Promise<number> {
  let rows = 0
  for (const path of paths) {
    const answer = await fetch(url + path, { headers: { 'Accept-Language': 'ja', Cookie: cookie } })
    const html = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    rows += main.match(/<(tr|li)\b/g)?.length ?? 0
  }
  return Math.round(rows / paths.length)
}
