import { useRevalidator } from '@remix-run/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { openLiveSync, type Scribe } from '#app/features/capture/live/live-sync.client.ts'
import {
  type Done,
  forgetDone,
  rememberDone,
  removeLastDone,
} from '#app/features/capture/outbox/done-list.client.ts'
import {
  addToOutbox,
  listOutbox,
  removeFromOutbox,
  type Unplaced,
} from '#app/features/capture/outbox/outbox.client.ts'
import { isWaiting, newKey, type Operation, type Outgoing } from '#app/features/capture/outbox/outgoing.ts'
import { type Reach, type Sender, startSender } from '#app/features/capture/outbox/sender.client.ts'
import type { Line } from '#app/features/capture/record/line.ts'
import {
  applyAnswer,
  applyChanges,
  createRecord,
  listRecorded,
  type RecordState,
  reloadRecord,
  type Snapshot,
} from '#app/features/capture/record/record-state.ts'
import { forgetPagesOfOthers } from '#app/ui/cached-pages.client.ts'

type DistributiveOmit<Item, Key extends PropertyKey> = Item extends unknown ? Omit<Item, Key> : never
export type OperationInput = DistributiveOmit<Operation, 'key'>

export type Capture = {
  lines: Line[]
  keys: RecordState['keys']
  made: RecordState['made']
  /** What this person typed that is not on the server yet, refused lines included. */
  outgoing: Outgoing[]
  reach: Reach
  scribes: Scribe[]
  /** Returns the key under which it is sent. */
  say: (said: OperationInput, done?: Omit<Done, 'key'>) => string
  /** Returns the text of what is taken back; undefined when there is nothing. */
  takeBackLast: () => string | undefined
  takeBack: (done: Done) => string | undefined
  drop: (outgoing: Outgoing) => void
  /** Sends an operation again that was refused because of somebody else's change, which has been seen now. */
  insist: (outgoing: Outgoing) => void
}

/** The record of a sync as this person sees it: the saved lines, the changes of others, and what waits to be sent. */
export function useCapture(syncId: number, personId: string, snapshot: Snapshot): Capture {
  const [record, setRecord] = useState(() => createRecord(snapshot))
  const [written, setWritten] = useState<Outgoing[]>([])
  const [unwritten, setUnwritten] = useState<Outgoing[]>([])
  const [reach, setReach] = useState<Reach>('online')
  const [isSignedOut, setIsSignedOut] = useState(false)
  const [scribes, setScribes] = useState<Scribe[]>([])
  const sender = useRef<Sender>()
  const { revalidate } = useRevalidator()
  const latest = useRef(record)
  latest.current = record

  useEffect(() => setRecord((known) => reloadRecord(known, snapshot)), [snapshot])

  useEffect(() => {
    const refresh = async () => setWritten((await listOutbox()).filter((one) => one.syncId === syncId))
    void refresh()
    const started = startSender({
      personId,
      onReach: setReach,
      onChange: refresh,
      onAnswer: ({ syncId: ofSync, key, ...answer }) => {
        if (ofSync === syncId) setRecord((known) => applyAnswer(known, key, answer))
      },
    })
    sender.current = started
    return started.stop
  }, [syncId, personId])

  useEffect(
    () =>
      openLiveSync({
        syncId,
        after: () => latest.current.seq,
        onChanges: (changes) => {
          setRecord((known) => applyChanges(known, changes))
          // A line taken back opens its item again; a sync's teams, day and agenda come with the page.
          if (changes.isSyncChanged || changes.gone.length > 0) revalidate()
        },
        onReload: async () => revalidate(),
        onHere: setScribes,
        onState: (state) => {
          if (state === 'live' || state === 'signedOut') setIsSignedOut(state === 'signedOut')
        },
      }),
    [syncId, revalidate],
  )

  useEffect(() => {
    // A browser that stores nothing has nothing to clear.
    if (isSignedOut || reach === 'signedOut') forgetPagesOfOthers(null).catch(() => {})
  }, [isSignedOut, reach])

  const say = (operation: OperationInput, done?: Omit<Done, 'key'>) => {
    const key = newKey()
    // why: the verb comes with its own body, which the union keeps together; a spread loses that.
    const outgoing = { ...operation, key, syncId, personId } as Unplaced
    const shown = { ...outgoing, place: Number.MAX_SAFE_INTEGER } as Outgoing // why: as above.
    setUnwritten((all) => [...all, shown])
    if (done) rememberDone(syncId, { ...done, key } as Done) // why: as above.
    void addToOutbox(outgoing).then(async () => {
      setWritten((await listOutbox()).filter((one) => one.syncId === syncId))
      setUnwritten((all) => all.filter((one) => one !== shown))
      sender.current?.changed()
    })
    return key
  }

  const drop = (outgoing: Outgoing) => {
    void removeFromOutbox(outgoing.place).then(() => sender.current?.changed())
  }

  const insist = (outgoing: Outgoing) => {
    const { current } = outgoing
    if (!current || current.kind === 'resolution') return
    drop(outgoing)
    if (outgoing.verb === 'revise')
      say({ verb: 'revise', lineId: outgoing.lineId, before: current.written, line: outgoing.line })
    if (outgoing.verb === 'take-back')
      say({ verb: 'take-back', recorded: outgoing.recorded, before: current.written })
  }

  const takeBackLast = (): string | undefined => {
    const done = removeLastDone(syncId)
    return done && takeBack(done)
  }

  const takeBack = (done: Done): string | undefined => {
    forgetDone(syncId, done.key)
    const line = [...record.lines.values()].find(
      ({ id }) => (record.made.get(id) ?? record.keys.get(id)) === done.key,
    )
    const recordedLines = line && line.kind !== 'resolution' ? line.written : null
    if (done.verb === 'revise') {
      const before = recordedLines ?? done.line
      say({ verb: 'revise', lineId: done.lineId, before, line: done.before })
      return ''
    }
    const waiting = written.find((one) => one.key === done.key)
    if (waiting) drop(waiting)
    if (!waiting || isWaiting(waiting)) say({ verb: 'take-back', recorded: done.key, before: recordedLines })
    return done.line
  }

  const outgoing = useMemo(() => {
    const arrived = new Set(record.keys.values())
    const known = new Set(written.map(({ key }) => key))
    return [...written, ...unwritten.filter(({ key }) => !known.has(key))].filter(
      (one) => one.personId === personId && !(isWaiting(one) && arrived.has(one.key)),
    )
  }, [written, unwritten, record.keys, personId])
  const lines = useMemo(() => listRecorded(record), [record])
  return {
    lines,
    keys: record.keys,
    made: record.made,
    outgoing,
    reach: isSignedOut ? 'signedOut' : reach,
    scribes,
    say,
    takeBackLast,
    takeBack,
    drop,
    insist,
  }
}
