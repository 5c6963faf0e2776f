// A program: sends one load with autocannon and passes the answers to its parent process.
import autocannon from 'autocannon'
import type { Load, LoadAnswers, LoadRequest } from './load.ts'

process.once('message', async (load: Load) => {
  process.send?.(await send(load))
})

async function send({ url, cookie, clients, requests, until }: Load): Promise<LoadAnswers> {
  const answers: LoadAnswers = { statuses: [], milliseconds: [], bytes: [], lost: 0, seconds: 0 }
  let turn = 0
  const running = autocannon(
    {
      url,
      connections: clients,
      ...(until === 'each once' ? { amount: requests.length } : { duration: until.seconds }),
      timeout: 30,
      headers: {
        'Accept-Encoding': 'gzip, deflate, br',
        'Accept-Language': 'ja',
        'Sec-Fetch-Site': 'same-origin',
        Origin: new URL(url).origin,
        'Content-Type': 'application/x-www-form-urlencoded',
        ...(cookie === null ? {} : { Cookie: cookie }),
      },
      setupClient: (client) => client.setRequests(requestsOf(turn++)),
    },
    // why: without a callback autocannon returns a promise instead of its instance.
    () => {},
  )
  const startedAt = performance.now()
  running.on('response', (_client, status, bytes, milliseconds) => {
    answers.statuses.push(status)
    answers.milliseconds.push(milliseconds)
    answers.bytes.push(bytes)
    answers.seconds = (performance.now() - startedAt) / 1000
  })
  const { errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    running.on('done', resolve)
    running.on('error', reject)
  })
  return { ...answers, lost: errors }

  /** Each client gets its own share of what is sent once, and all of what is repeated, from its own starting point. */
  function requestsOf(client: number): LoadRequest[] {
    if (until === 'each once') return requests.filter((_, index) => index % clients === client)
    const first = Math.floor((requests.length * client) / clients)
    return [...requests.slice(first), ...requests.slice(0, first)]
  }
}
