import type { AppLoadContext } from '@remix-run/node'
import { notFound } from './not-found.ts'

const retryMilliseconds = 1000
// A proxy ends a connection that is silent for a minute, or for half of one. An event and no comment: a comment is not
// shown to the page, which could not tell a quiet sync from a dead connection.
const heartbeatMilliseconds = 15_000
const lifeMilliseconds = 5 * 60_000
const mostUnsentBytes = 1024 * 1024

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // no-transform keeps a compressor, and X-Accel-Buffering a proxy, from holding an event back.
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
}

export type EventStream = {
  /** With an id it is what the browser names when it comes back. */
  send: (event: { name: string; data: unknown; id?: number }) => void
  end: () => void
}

// As long as a browser waits by itself before it comes back to a stream that it has often tried.
const fullForSeconds = 30

/**
 * Answers with server-sent events: `begin` gets the open stream and gives what to do once it is over. It ends by itself
 * after about five minutes, so that the browser comes back and is asked again whether it may; and when its reader takes
 * too little, as what waits is held in memory. A holder who has as many open as anybody may is answered 429.
 */
export function answerWithEvents(
  { request, context }: { request: Request; context: AppLoadContext },
  holder: string,
  begin: (stream: EventStream) => () => void,
  { heartbeat = heartbeatMilliseconds, life = lifeMilliseconds } = {},
): Response {
  if (isAskedAsData(context)) throw notFound()
  const kept = context.keepOpen(holder)
  if (!kept) return new Response(null, { status: 429, headers: { 'Retry-After': String(fullForSeconds) } })
  // Who asks for the head alone reads no stream.
  if (request.method === 'HEAD') return new Response(null, { headers })
  const { over, unsentBytes, cut } = kept
  const encoder = new TextEncoder()
  let close = (_isRead: boolean) => {}
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      let isOver = false
      let leave = () => {}
      close = (isRead) => {
        if (isOver) return
        isOver = true
        clearInterval(beat)
        clearTimeout(death)
        if (isRead) controller.close()
        leave()
      }
      const end = () => close(true)
      const write = (text: string) => {
        if (isOver) return
        controller.enqueue(encoder.encode(text))
        if (unsentBytes() > mostUnsentBytes) cut()
      }
      const beat = setInterval(write, heartbeat, 'event: beat\ndata: {}\n\n')
      // Streams that began together, after a restart, are not to end together.
      const death = setTimeout(end, life * (0.9 + 0.2 * Math.random()))
      over.addEventListener('abort', end, { once: true })
      write(`retry: ${retryMilliseconds}\n\n`)
      leave = begin({
        send: ({ name, data, id }) =>
          write(`event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`),
        end,
      })
      if (isOver) leave()
      else if (over.aborted) end()
    },
    cancel: () => close(false),
  })
  return new Response(body, { headers })
}

// As the data of a page the framework would read a stream to its end, minutes later, before it answers anything.
function isAskedAsData({ askedAddress }: AppLoadContext): boolean {
  return new URL(askedAddress, 'http://own.invalid').pathname.endsWith('.data')
}

/** The number of the last event that a browser has: it names it when it comes back, and its address when it begins. */
export function lastEventIdOf(request: Request): number {
  const asked = request.headers.get('Last-Event-ID') ?? new URL(request.url).searchParams.get('after')
  return asked !== null && /^\d{1,15}$/.test(asked) ? Number(asked) : 0
}
