import { sendLoad } from '../load.ts'
import { countSucceeded } from '../load-figures.ts'
import type { ServerUnderTest } from '../server-under-test.ts'
import { addressGroups, type findAddresses, followedPaths } from './addresses.ts'
import type { MeasuredBacklog } from './backlog-budgets.ts'
import { followNext } from './deep-pages.ts'
import { measureAddresses } from './measure-addresses.ts'

const crowdClients = 16
const warmUpRequests = 60

/** Each group of addresses with one client, then all of them with many, for the memory it takes. */
export async function measureBacklog(
  server: ServerUnderTest,
  addresses: Awaited<ReturnType<typeof findAddresses>>,
  seconds: number,
  say: (what: string) => void,
): Promise<Omit<MeasuredBacklog, 'database'>> {
  const { url, cookie } = server
  const load = { url, cookie, clients: 1 }
  // Code that has run some dozen times is compiled.
  const warmUps = Array.from({ length: warmUpRequests }, () => ({ method: 'GET' as const, path: '/backlog' }))
  await sendLoad({ ...load, requests: warmUps, until: 'each once' })
  const all = { ...addresses, 'common, next pages': await listNextPages(server) }
  const groups: MeasuredBacklog['groups'] = []
  for (const group of addressGroups) {
    say(`${group}: ${all[group].length} addresses`)
    groups.push({ ...(await measureAddresses(server, group, all[group], seconds)), group })
  }
  say(`memory under ${crowdClients} clients`)
  const requests = Object.values(all)
    .flat()
    .map((path) => ({ method: 'GET' as const, path }))
  const crowd = await sendLoad({ ...load, clients: crowdClients, requests, until: { seconds } })
  return {
    groups,
    peakMemoryBytes: await server.readPeakMemory(),
    failedUnderCrowd: crowd.lost + crowd.statuses.length - countSucceeded(crowd),
  }
}

async function listNextPages({ url, cookie }: ServerUnderTest): Promise<string[]> {
  const read = async (path: string) => {
    const answer = await fetch(url + path, { headers: { 'Accept-Language': 'ja', Cookie: cookie } })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    return answer.text()
  }
  const pages: string[] = []
  for (const path of followedPaths) pages.push(...(await followNext(read, path)))
  return pages
}
