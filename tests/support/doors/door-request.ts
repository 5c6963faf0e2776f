import { once } from 'node:events'
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'

export type Knock = { method: string; address: string; headers: Record<string, string>; body?: string }
export type Heard = { status: number; headers: IncomingHttpHeaders; text: string }

const bodiless = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE'])
// Far more than any page takes on a busy machine: a route that never answers is a fault.
const answerWithinMilliseconds = 20_000
let knocks = 0

export type Knocking = { knock: (knock: Knock) => Promise<Heard>; close: () => void }

/** Sends requests to one server over a few kept connections: fetch cannot send TRACE, and sets headers of its own. */
export function openKnocking(url: string): Knocking {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  return { knock: (knock) => send(url, agent, knock), close: () => agent.destroy() }
}

async function send(url: string, agent: Agent, knock: Knock): Promise<Heard> {
  const { method, address, body = 'nothing=of+use' } = knock
  const sent = request(url + address, {
    method,
    agent,
    signal: AbortSignal.timeout(answerWithinMilliseconds),
    headers: {
      'Accept-Language': 'en',
      'X-Forwarded-For': nextAddress(),
      ...(bodiless.has(method) ? {} : formHeaders(body)),
      ...knock.headers,
    },
  })
  sent.end(bodiless.has(method) ? undefined : body)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage] // why: events are untyped; 'response' carries the message.
  return { status: answer.statusCode ?? 0, headers: answer.headers, text: await readText(answer) }
}

/** The beginning of an answer that does not end. */
async function readText(answer: IncomingMessage): Promise<string> {
  const goesOn = answer.headers['content-type']?.startsWith('text/event-stream')
  let text = ''
  for await (const piece of answer.setEncoding('utf8')) {
    text += piece
    if (goesOn) break
  }
  return text
}

// The length is set here: Node announces no body of a DELETE by itself.
function formHeaders(body: string) {
  return { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) }
}

function nextAddress(): string {
  knocks += 1
  return `10.${(knocks >> 16) & 255}.${(knocks >> 8) & 255}.${knocks & 255}`
}
