import { isAllowed, type Role } from '#app/domain/role.ts'
import type { Db } from '#db/transaction.ts'
import { findRights } from './rights.queries.server.ts'

/** Listens on a channel of the database until the returned function is called. */
type Listen = (
  channel: string,
  listener: { onMessage: (message: string) => void; onReconnect?: () => void },
) => Promise<() => Promise<void>>

/** Whose right it is: that of a session, or of somebody without an account. */
export type Holder = { sessionId: string; personId: string } | undefined

/** Something that runs only as long as its holder has the right to it. */
type Watched = { holder: Holder; asked: Role; end: () => void }

/** Everything in this process that depends on a right. */
export type WatchedRights = {
  /**
   * Calls `end` as soon as the holder loses the right, until the returned function is called. Checks once at the start.
   */
  watch: (watched: Watched) => () => void
}

// Notifications lost with a connection are made up for when it returns; this interval is the safety net, and the
// longest time that an expired session goes on.
const lookMilliseconds = 60_000

/**
 * Opens the watched rights of a process: once in each. Whichever process ends a right, all hear of it from the database.
 * A bell says whose rights may have ended; whether they have is asked of the database. What is rung for while an
 * answer is on its way is asked again: that answer may be older than the bell.
 */
export async function openWatchedRights(db: Db, listen: Listen): Promise<WatchedRights> {
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
      // The right may have ended between the caller's check and now.
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

/** If the database does not answer, everything ends: reconnecting checks the right again. */
async function listEnded(db: Db, asked: Watched[]): Promise<Watched[]> {
  const sessionIds = new Set(asked.flatMap(({ holder }) => holder?.sessionId ?? []))
  const rights = await findRights(db, [...sessionIds], new Date()).catch(() => undefined)
  return asked.filter(({ holder, asked }) => {
    const role = holder ? rights?.roles.get(holder.sessionId) : rights?.nobody
    return !role || !isAllowed(role, asked)
  })
}
