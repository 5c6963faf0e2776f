import type { Present } from '#app/domain/syncs/presence.ts'
import type { SyncChanges } from '#app/features/capture/record/sync-changes.queries.server.ts'

/** Somebody who has the page of a sync open; each person once. */
export type Scribe = Present
/** 'connecting' includes every pause before another attempt. */
export type LiveState = 'connecting' | 'live' | 'offline' | 'signedOut'

type LiveSync = {
  syncId: number
  /** The last change that the page has. */
  after: () => number
  onChanges: (changes: SyncChanges) => void
  /** Everybody here, this person included. */
  onHere: (scribes: Scribe[]) => void
  /** Too many changes to send: the page has to be reloaded. Afterwards the stream continues after what it then has. */
  onReload: () => Promise<unknown> | undefined
  onState?: (state: LiveState) => void
}

const firstPause = 1000
const longestPause = 30_000
const typingEvery = 2000
// The server sends something every 15 seconds: two of these may be lost before the connection counts as dead.
const silence = 40_000

/**
 * Streams the changes of a sync until the returned function is called. After an interruption, whether the browser
 * reconnects by itself or gives up, it continues after the last change received.
 */
export function openLiveSync({ syncId, after, onChanges, onHere, onReload, onState }: LiveSync): () => void {
  let lastChange = 0
  let pause = firstPause
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const address = () => `/syncs/${syncId}/events?after=${Math.max(lastChange, after())}`

  const close = () => {
    clearTimeout(timer)
    source?.close()
  }
  const openAfter = (milliseconds: number) => {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(open, milliseconds)
  }

  const open = () => {
    close()
    onState?.('connecting')
    const opened = new EventSource(address())
    source = opened
    const hear = (name: string, take: (event: MessageEvent<string>) => void) =>
      opened.addEventListener(name, (event) => {
        openAfter(silence)
        take(event)
      })
    opened.onopen = () => {
      pause = firstPause
      openAfter(silence)
      onState?.('live')
    }
    opened.onerror = () => {
      onState?.(navigator.onLine ? 'connecting' : 'offline')
      // It reconnects by itself after an interruption, but not after a response that is not a stream.
      if (opened.readyState === EventSource.CLOSED) void askWhy()
    }
    hear('beat', () => {})
    hear('here', ({ data }) => onHere(JSON.parse(data)))
    hear('changes', ({ data, lastEventId }) => {
      lastChange = Number(lastEventId)
      onChanges({ ...JSON.parse(data), seq: lastChange })
    })
    // The right to read it may have ended: reconnecting at once would only be refused.
    hear('over', () => void askWhy())
    hear('reload', async () => {
      close()
      lastChange = 0
      await onReload()
      openAfter(firstPause)
    })
  }

  /**
   * A stream does not say why it was refused, and a browser logs each refusal as an error of the page: so it is opened
   * again only once a HEAD request is answered.
   */
  const askWhy = async () => {
    close()
    const refused = source
    const answer = await fetch(address(), { method: 'HEAD', redirect: 'manual' }).catch(() => undefined)
    // Meanwhile the connection returned, and another stream was opened.
    if (isStopped || source !== refused) return
    if (answer?.type === 'opaqueredirect' || answer?.status === 401) onState?.('signedOut')
    const again = Number(answer?.headers.get('Retry-After')) * 1000
    clearTimeout(timer)
    timer = setTimeout(answer?.ok ? open : askWhy, Math.max(pause, again))
    pause = Math.min(pause * 2, longestPause)
  }

  const goOffline = () => onState?.('offline')
  addEventListener('online', open)
  addEventListener('offline', goOffline)
  open()
  return () => {
    isStopped = true
    close()
    removeEventListener('online', open)
    removeEventListener('offline', goOffline)
  }
}

let typingReportedAt = Number.NEGATIVE_INFINITY

/**
 * Called at every key press; sends at most every two seconds that this person is typing, which the others see for four.
 */
export function reportTyping(syncId: number, agendaBlockId: number | null = null): void {
  const now = performance.now()
  if (now - typingReportedAt < typingEvery) return
  typingReportedAt = now
  const block = agendaBlockId === null ? '' : `?block=${agendaBlockId}`
  // Losing one does not matter: it is sent again two seconds later.
  fetch(`/syncs/${syncId}/typing${block}`, { method: 'POST', redirect: 'manual' }).catch(() => {})
}
