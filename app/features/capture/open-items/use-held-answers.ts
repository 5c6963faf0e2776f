import { useRef, useState } from 'react'

export type Answer = 'heard' | 'relieved' | 'finished'
/** An answer that can still be undone in its place; `sentAs` is its key if it goes through the outbox. */
export type HeldAnswer<Item> = { item: Item; answer: Answer; sentAs?: string }

export type HeldAnswers<Item> = {
  held: ReadonlyMap<string, HeldAnswer<Item>>
  hold: (answer: HeldAnswer<Item>) => void
  letGo: (names: readonly string[]) => void
  /** While the pointer is over the list no row is removed: the next one would move under it and be pressed instead. */
  overList: { onPointerEnter: () => void; onPointerLeave: () => void }
}

const undoMilliseconds = 5000

/** Rows answered just now: each stays for five seconds, so that it can be undone. */
export function useHeldAnswers<Item extends { name: string }>(): HeldAnswers<Item> {
  const [held, setHeld] = useState<ReadonlyMap<string, HeldAnswer<Item>>>(new Map())
  const isPointerOver = useRef(false)
  const due = useRef(new Set<string>())

  const letGo = (names: readonly string[]) => {
    for (const name of names) due.current.delete(name)
    setHeld((all) => new Map([...all].filter(([name]) => !names.includes(name))))
  }
  const hold = (answer: HeldAnswer<Item>) => {
    const { name } = answer.item
    setHeld((all) => new Map(all).set(name, answer))
    setTimeout(() => {
      if (isPointerOver.current) due.current.add(name)
      else letGo([name])
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
