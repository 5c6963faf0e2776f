import { isAllowed, type Role } from '#app/domain/role.ts'
import type { Db } from '#db/transaction.ts'
import { findRights } from './rights.queries.server.ts'

/** Hears what is said on a channel of the database until the returned function is called. */
type Listen = (
  channel: string,
  listener: { onMessage: (message: string) => void; onReconnect?: () => void },
) => Promise<() => Promise<void>>

/** By what somebody may: their session, or as nobody in particular. */
export type Holder = { sessionId: string; personId: string } | undefined

/** What goes on only for as long as its holder may do it. */
type Watched = { holder: Holder; asked: Role; end: () => void }

/** Everything in this process that a right holds up. */
export type WatchedRights = {
  /** Calls `end` as soon as the holder may no longer, until the returned function is called. Asks at once. */
  watch: (watched: Watched) => () => void
}

// A bell that a broken connection swallowed is made up for at its return; this is the net below that, and how long a
// session may go on that nobody ended and that ran out.
const lookMilliseconds = 60_000

const opened = new WeakMap<Db, Promise<WatchedRights>>()

/** The watched rights of this process. Whichever process ends a right, all hear of it: the database tells them. */
export function openWatchedRights(db: Db, listen: Listen): Promise<WatchedRights> {
  const open = opened.get(db) ?? startWatching(db, listen)
  opened.set(db, open)
  open.catch(() => opened.delete(db))
  return open
}

/**
 * A bell says whose rights may have ended; whether they have is asked of the database. What is rung for while an
 * answer is on its way is asked again: that answer may be older than the bell.
 */
async function startWatching(db: Db, listen: Listen): Promise<WatchedRights> {
  const all = new Set<Watched>()
  const due = new Set<Watched>()
  let isAsking = false
  let timer: NodeJS.Timeout | undefined

  function lookAt(those: Iterable<Watched>) {
    for (const watched of those) due.add(watched)
    if (!isAsking) void askAll()
  }
  const lookAtAll = () => lookAt(all)

  async function askAll() {
    isAsking = true
    while (due.size > 0) {
      const asked = [...due]
      due.clear()
      for (const watched of await listEnded(db, asked)) watched.end()
    }
    isAsking = false
  }

  await listen('rights', {
    onMessage: (message) => {
      lookAt([...all].filter(({ holder }) => isMeant(message, holder)))
    },
    onReconnect: lookAtAll,
  })

  return {
    watch: (watched) => {
      if (all.size === 0) timer = setInterval(lookAtAll, lookMilliseconds).unref()
      all.add(watched)
      // The right may have ended between the question whether it begins and now.
      lookAt([watched])
      return () => {
        all.delete(watched)
        due.delete(watched)
        if (all.size === 0) clearInterval(timer)
      }
    },
  }
}

function isMeant(message: string, holder: Holder): boolean {
  const [what, id] = message.split(':')
  if (what === 'nobody') return holder === undefined
  return what === 'person' ? holder?.personId === id : holder?.sessionId === id
}

/** Where the database gives no answer everything ends: whoever comes back is asked again. */
async function listEnded(db: Db, asked: Watched[]): Promise<Watched[]> {
  const sessionIds = new Set(asked.flatMap(({ holder }) => holder?.sessionId ?? []))
  const rights = await findRights(db, [...sessionIds], new Date()).catch(() => undefined)
  return asked.filter(({ holder, asked }) => {
    const role = holder ? rights?.roles.get(holder.sessionId) : rights?.nobody
    return !role || !isAllowed(role, asked)
  })
}
