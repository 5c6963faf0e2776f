import type { LineAnswer } from '#app/domain/syncs/line-answer.ts'
import type { Line } from '#app/features/capture/record/line.ts'
import { changeInOutbox, listOutbox, removeFromOutbox } from './outbox.client.ts'
import { isWaiting, type Outgoing } from './outgoing.ts'

/** Whether the server can be reached: 'offline' also while it does not answer. */
export type Reach = 'online' | 'offline' | 'signedOut'

export type Answered = { syncId: number; key: string; lines: Line[]; gone: string[]; seq: number }

type Message = { kind: 'changed' } | ({ kind: 'answered' } & Answered)

export type Sender = { changed: () => void; stop: () => void }

const pauses = [500, 1000, 2000, 4000, 8000, 15_000]
const answerWithin = 30_000
const longestRetryAfter = 60

/**
 * Sends what one person has in the queue, one operation after another in their order, from whichever tab holds the
 * lock; the others see the effect. An operation without an answer is sent again with its key, which the server accepts
 * once.
 */
export function startSender({
  personId,
  onChange,
  onAnswer,
  onReach,
}: {
  personId: string
  onChange: () => void
  onAnswer: (answered: Answered) => void
  onReach: (reach: Reach) => void
}): Sender {
  const channel = new BroadcastChannel('nayami-outbox')
  let isStopped = false
  let isSending = false
  let isAsked = false
  let failures = 0
  let wake = () => {}

  const changed = () => {
    channel.postMessage({ kind: 'changed' } satisfies Message)
    hear()
  }
  const hear = () => {
    onChange()
    wake()
    void run()
  }
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'answered') onAnswer(data)
    hear()
  }
  const again = () => {
    failures = 0
    wake()
    void run()
  }
  addEventListener('online', again)
  addEventListener('focus', again)
  void run()

  async function run() {
    isAsked = true
    if (isSending) return
    isSending = true
    try {
      // An operation added while the queue is being read requires another pass.
      while (isAsked && !isStopped) {
        isAsked = false
        await withLock(drain)
      }
    } finally {
      isSending = false
    }
  }

  async function drain() {
    while (!isStopped) {
      const mine = (await listOutbox()).filter((one) => one.personId === personId && isWaiting(one))
      const [next] = mine
      if (!next) return
      await sendOne(next)
    }
  }

  async function sendOne(outgoing: Outgoing) {
    const { place, personId: _, refused: __, current: ___, verb, syncId, ...body } = outgoing
    const response = await fetch(`/syncs/${syncId}/${verb}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Nayami-Author': personId },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(answerWithin),
    }).catch(() => undefined)
    if (response?.status === 401) return rest('signedOut')
    if (!response || response.status >= 500 || response.status === 429)
      return rest('offline', retryAfterSeconds(response))
    const answer = await readAnswer(response)
    if (!answer) return rest('offline')
    failures = 0
    onReach('online')
    if ('lines' in answer) {
      const answered = { syncId, key: outgoing.key, ...answer }
      onAnswer(answered)
      await removeFromOutbox(place)
      channel.postMessage({ kind: 'answered', ...answered } satisfies Message)
    } else {
      const why = 'problem' in answer ? { refused: answer.problem } : { current: answer.current }
      await changeInOutbox({ ...outgoing, ...why })
      channel.postMessage({ kind: 'changed' } satisfies Message)
    }
    onChange()
  }

  /**
   * Waits until another attempt is worthwhile: the connection returned, the page became visible, or some time has
   * passed; at least as long as the server asked for.
   */
  async function rest(reach: Reach, retryAfter = 0) {
    onReach(reach)
    const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 0
    failures += 1
    // Spreads the retries of clients that were refused at the same time.
    const asked = retryAfter * 1000 * (1 + Math.random() / 2)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.max(pause, asked))
      wake = () => {
        if (asked > 0 && !isStopped) return
        clearTimeout(timer)
        resolve()
      }
    })
  }

  const stop = () => {
    isStopped = true
    wake()
    channel.close()
    removeEventListener('online', again)
    removeEventListener('focus', again)
  }
  return { changed, stop }
}

/** The seconds of Retry-After, within reason; undefined for a date or anything else. */
function retryAfterSeconds(response: Response | undefined): number {
  const header = response?.headers.get('Retry-After') ?? ''
  return /^\d{1,9}$/.test(header) ? Math.min(Number(header), longestRetryAfter) : 0
}

/** Without TLS a browser has no locks: each tab sends by itself, and the keys prevent duplicates. */
async function withLock(work: () => Promise<void>) {
  if (navigator.locks) await navigator.locks.request('nayami-outbox', work)
  else await work()
}

async function readAnswer(response: Response): Promise<LineAnswer<Line> | undefined> {
  if (response.status === 403) return { problem: 'lineNotAllowed' }
  if (response.status === 404) return { problem: 'syncGone' }
  // A page instead of an answer: something in between responds, such as a hotel's sign-in.
  const isAnswer = /json/.test(response.headers.get('Content-Type') ?? '')
  return isAnswer ? response.json().catch(() => undefined) : undefined
}
