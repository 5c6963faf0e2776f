import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { openRequest } from './raw-request.ts'

export type ReceivedEvent = { name: string; id: string; data: unknown; at: number }

/** A stream of server-sent events as it arrives, read by the rules of the format but without reconnecting. */
export type OpenedStream = {
  status: number
  headers: IncomingMessage['headers']
  /** Everything that arrived so far, as text and as events; `at` is when, by performance.now(). */
  text: () => string
  events: ReceivedEvent[]
  /** The id that a browser would send when it reconnects. */
  lastEventId: () => string
  /** Resolves when the server has ended it. */
  ended: Promise<void>
  breakOff: () => void
}

export async function openEventStream(url: string, cookie: string, lastEventId = ''): Promise<OpenedStream> {
  const sent = openRequest(url, 'GET', {
    Cookie: cookie,
    Accept: 'text/event-stream',
    'Accept-Encoding': 'gzip, br',
    ...(lastEventId === '' ? {} : { 'Last-Event-ID': lastEventId }),
  })
  sent.on('error', () => {})
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage] // why: events are untyped; 'response' carries the message.
  let text = ''
  let rest = ''
  let lastId = lastEventId
  const events: ReceivedEvent[] = []
  response.setEncoding('utf8').on('error', () => {})
  response.on('data', (piece: string) => {
    text += piece
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = readEvent(block)
      if (!event) continue
      lastId = event.id || lastId
      events.push(event)
    }
  })
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: () => text,
    events,
    lastEventId: () => lastId,
    ended: new Promise((ended) => response.once('close', ended)),
    breakOff: () => sent.destroy(),
  }
}

function readEvent(block: string): ReceivedEvent | undefined {
  const fields = new Map(
    block
      .split('\n')
      .map((line) => /^(\w*): ?(.*)$/.exec(line)?.slice(1, 3) ?? ['', ''])
      .map(([name = '', value = '']) => [name, value]),
  )
  const data = fields.get('data')
  if (data === undefined) return undefined
  return {
    name: fields.get('event') ?? '',
    id: fields.get('id') ?? '',
    data: JSON.parse(data),
    at: performance.now(),
  }
}
