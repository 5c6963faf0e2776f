import { answerTo, openRequest, type RawAnswer } from '#tests/support/raw-request.ts'
import type { Write } from './write.ts'
import { writings } from './writings.ts'

/** When the reply gets lost: as soon as everything is sent, or when the answer begins to arrive. */
export type Loss = 'as sent' | 'as answered'

export type Delivery =
  | { outcome: 'acknowledged'; said: string; painPointId: number | null }
  /** Not accepted, for a reason that sending it again does not change. */
  | { outcome: 'refused'; why: string }
  /**
   * It is unknown whether it was accepted: it must be sent again under its key. Amiss is an answer that does not say
   * so: a server whose database does not answer must say 503 and when to try again.
   */
  | { outcome: 'unanswered'; why: string; isAmiss?: boolean }

/** The same wait as in a browser's outbox. */
const answerWithinMilliseconds = 30_000

/** Sends a write to a server, once. */
export async function deliver(url: string, write: Write, cookie: string, loss?: Loss): Promise<Delivery> {
  const { path, contentType, body } = writings[write.kind].sendingOf(write)
  const sent = openRequest(url + path, 'POST', {
    Cookie: cookie,
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
  })
  const noAnswer = new Error(`no answer for ${answerWithinMilliseconds / 1000} s`)
  const limit = setTimeout(() => sent.destroy(noAnswer), answerWithinMilliseconds)
  if (loss) sent.once(loss === 'as sent' ? 'finish' : 'response', () => sent.destroy())
  try {
    sent.end(body)
    const answer = await answerTo(sent)
    if (loss) return { outcome: 'unanswered', why: 'reply lost' }
    return contentType.includes('json') ? readLineAnswer(answer) : readFormAnswer(answer)
  } catch (error) {
    return { outcome: 'unanswered', why: loss ? 'reply lost' : describe(error) }
  } finally {
    clearTimeout(limit)
  }
}

function readLineAnswer(answer: RawAnswer): Delivery {
  const { status, text } = answer
  if (isForLater(status)) return putOff(answer)
  if (status !== 200) return refusal(status, text)
  const { lines } = JSON.parse(text) as { lines: { id: string; painPointId?: number }[] } // why: 200 of this route has its lines.
  if (lines.length === 0) return { outcome: 'refused', why: 'the answer says that the line is gone' }
  return {
    outcome: 'acknowledged',
    said: lines.map(({ id }) => id).join(' '),
    painPointId: lines[0]?.painPointId ?? null,
  }
}

function readFormAnswer(answer: RawAnswer): Delivery {
  const { status, headers, text } = answer
  if (isForLater(status)) return putOff(answer)
  const location = headers.location ?? ''
  if (status !== 303 || !location.startsWith('/syncs/')) return refusal(status, location || text)
  return { outcome: 'acknowledged', said: location, painPointId: null }
}

const isForLater = (status: number) => status >= 500 || status === 429

function putOff({ status, headers }: RawAnswer): Delivery {
  return { outcome: 'unanswered', why: `${status}`, isAmiss: status !== 503 || !headers['retry-after'] }
}

function refusal(status: number, text: string): Delivery {
  return { outcome: 'refused', why: `${status} ${text.startsWith('<') ? 'with a page' : text.slice(0, 200)}` }
}

function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException // why: only optional fields are read.
  return code ?? message
}
