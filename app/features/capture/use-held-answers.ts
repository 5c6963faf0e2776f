import { useRef, useState } from 'react'

export type Answer = 'heard' | 'relieved' | 'finished'
/** An answer that can still be undone where it was given; what it was sent with, where it goes by the outbox. */
export type HeldAnswer = { answer: Answer; sentAs?: string }

export type HeldAnswers = {
  held: ReadonlyMap<string, HeldAnswer>
  hold: (item: string, answer: HeldAnswer) => void
  letGo: (items: readonly string[]) => void
  /** While the pointer is over the list no row goes: the next one would move under it, and be pressed instead. */
  overList: { onPointerEnter: () => void; onPointerLeave: () => void }
}

const undoMilliseconds = 5000

/** Rows that were just answered: each stays for five seconds, so that it can be undone. */
export function useHeldAnswers(): HeldAnswers {
  const [held, setHeld] = useState<ReadonlyMap<string, HeldAnswer>>(new Map())
  const isPointerOver = useRef(false)
  const due = useRef(new Set<string>())

  const letGo = (items: readonly string[]) => {
    for (const item of items) due.current.delete(item)
    setHeld((all) => new Map([...all].filter(([item]) => !items.includes(item))))
  }
  const hold = (item: string, answer: HeldAnswer) => {
    setHeld((all) => new Map(all).set(item, answer))
    setTimeout(() => {
      if (isPointerOver.current) due.current.add(item)
      else letGo([item])
    }, undoMilliseconds)
  }
  const overList = {
    onPointerEnter: () => {
      isPointerOver.current = true
    },
    onPointerLeave: () => {
      isPointerOver.current = false
      if (due.current.size > 0) letGo([...due.current])
    },
  }
  return { held, hold, letGo, overList }
}
