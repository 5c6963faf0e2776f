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
type Watched = { holder: Holder; required: Role; end: () => void }

/** Everything in this process that depends on a right. */
export type WatchedRights = {
  /**
   * Calls `end` as soon as the holder loses the right, until the returned function is called. Checks once at the start.
   */
  watch: (watched: Watched) => () => void
}

// Notifications lost with a connection are made up for when it returns; this interval is the safety net, and the
// longest time that an expired session goes on.
const checkMilliseconds = 60_000

/**
 * Opens the watched rights of a process: once in each. Whichever process ends a right, all hear of it from the database.
 * A bell says whose rights may have ended; whether they have is asked of the database. What is rung for while an
 * answer is on its way is asked again: that answer may be older than the bell.
 */
export async function openWatchedRights(db: Db, listen: Listen): Promise<WatchedRights> {
  const all = new Set<Watched>()
  const due = new Set<Watched>()
  let isChecking = false
  let timer: NodeJS.Timeout | undefined

  function check(those: Iterable<Watched>) {
    for (const watched of those) due.add(watched)
    if (!isChecking) void checkDue()
  }
  const checkAll = () => check(all)

  async function checkDue() {
    isChecking = true
    while (due.size > 0) {
      const batch = [...due]
      due.clear()
      for (const watched of await listEnded(db, batch)) watched.end()
    }
    isChecking = false
  }

  await listen('rights', {
    onMessage: (message) => {
      check([...all].filter(({ holder }) => isMeant(message, holder)))
    },
    onReconnect: checkAll,
  })

  return {
    watch: (watched) => {
      if (all.size === 0) timer = setInterval(checkAll, checkMilliseconds).unref()
      all.add(watched)
      // The right may have ended between the caller's check and now.
      check([watched])
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
async function listEnded(db: Db, batch: Watched[]): Promise<Watched[]> {
  const sessionIds = new Set(batch.flatMap(({ holder }) => holder?.sessionId ?? []))
  const rights = await findRights(db, [...sessionIds], new Date()).catch(() => undefined)
  return batch.filter(({ holder, required: batch }) => {
    const role = holder ? rights?.roles.get(holder.sessionId) : rights?.nobody
    return !role || !isAllowed(role, batch)
  })
}
