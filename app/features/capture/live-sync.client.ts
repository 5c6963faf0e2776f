import type { Present } from '#app/domain/presence.ts'
import type { SyncChanges } from './sync-changes.queries.server.ts'

/** Somebody who is at the page of a sync; each person once. */
export type Scribe = Present
/** 'connecting' is also every pause after which it is tried again. */
export type LiveState = 'connecting' | 'live' | 'offline' | 'signedOut'

type LiveSync = {
  syncId: number
  /** The last change that the page knows. */
  after: () => number
  onChanges: (changes: SyncChanges) => void
  /** Who is here, this person too. */
  onHere: (scribes: Scribe[]) => void
  /** Too much happened to tell it: the page is to be loaded anew. When that is done it goes on behind what it knows. */
  onReload: () => Promise<unknown> | undefined
  onState?: (state: LiveState) => void
}

const firstPause = 1000
const longestPause = 30_000
const typingEvery = 2000
// The server lets something be heard every 15 seconds: two of these may be lost before the connection counts as dead.
const silence = 40_000

/**
 * Tells what happens in a sync until the returned function is called. Over a break that the browser mends itself, and
 * over one that it gives up at, it goes on behind the last change that it told.
 */
export function openLiveSync({ syncId, after, onChanges, onHere, onReload, onState }: LiveSync): () => void {
  let told = 0
  let pause = firstPause
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const address = () => `/syncs/${syncId}/events?after=${Math.max(told, after())}`

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
      // It comes back by itself from a break, but not from an answer that is no stream.
      if (opened.readyState === EventSource.CLOSED) void askWhy()
    }
    hear('beat', () => {})
    hear('here', ({ data }) => onHere(JSON.parse(data)))
    hear('changes', ({ data, lastEventId }) => {
      told = Number(lastEventId)
      onChanges({ ...JSON.parse(data), seq: told })
    })
    // The right to read it may have ended: coming back at once would only be refused.
    hear('over', () => void askWhy())
    hear('reload', async () => {
      close()
      told = 0
      await onReload()
      openAfter(firstPause)
    })
  }

  /**
   * A stream does not tell why it is refused, and a browser reports each refusal as a fault of the page: it is opened
   * again when asking for its head alone is answered.
   */
  const askWhy = async () => {
    close()
    const refused = source
    const answer = await fetch(address(), { method: 'HEAD', redirect: 'manual' }).catch(() => undefined)
    // Meanwhile the connection came back, and another was opened.
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

let toldTypingAt = Number.NEGATIVE_INFINITY

/** Called at every key; at most every two seconds it tells the others, who see it for four. */
export function tellTyping(syncId: number, agendaBlockId: number | null = null): void {
  const now = performance.now()
  if (now - toldTypingAt < typingEvery) return
  toldTypingAt = now
  const block = agendaBlockId === null ? '' : `?block=${agendaBlockId}`
  // Nothing depends on it: what is lost is told again two seconds later.
  fetch(`/syncs/${syncId}/typing${block}`, { method: 'POST', redirect: 'manual' }).catch(() => {})
}
