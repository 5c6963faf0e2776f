import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'

export type RawAnswer = { status: number; headers: IncomingMessage['headers']; text: string }

/** A request whose headers are all set by the test (fetch sets or forbids some), its body still open. */
export function openRequest(url: string, method: string, headers: OutgoingHttpHeaders = {}): ClientRequest {
  return request(url, { method, headers, agent: false })
}

/** Waits for the whole answer, and accepts a connection that is cut after it. */
export async function answerTo(sent: ClientRequest): Promise<RawAnswer> {
  const [response] = (await once(sent, 'response')) as [IncomingMessage] // why: events are untyped; 'response' carries the message.
  sent.on('error', () => {})
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += chunk
  return { status: response.statusCode ?? 0, headers: response.headers, text }
}

export async function send(
  url: string,
  method: string,
  headers: OutgoingHttpHeaders = {},
  body: string | Buffer = '',
): Promise<RawAnswer> {
  const sent = openRequest(url, method, headers)
  sent.end(body)
  return answerTo(sent)
}
