import { type RefObject, useEffect } from 'react'
import type { EntryState } from '#app/features/capture/entry-line/use-entry-line.ts'

/** The common part of React's and the window's key events. */
export type SyncKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'preventDefault'
>

/** The keys of the page while the line has the focus, except those with Alt. */
export function onSyncKey(event: SyncKey, entry: EntryState): boolean {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey
  const isEmpty = entry.text === '' && !entry.editing
  const walk = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (isCommand && walk !== 0) entry.walkBlocks(walk)
  else if (isCommand && isEmpty && !event.shiftKey && event.key.toLowerCase() === 'z') entry.takeBack()
  else if (isEmpty && event.key === 'ArrowUp' && !event.shiftKey) entry.editLast()
  else return false
  event.preventDefault()
  return true
}

/** Alt+1 to 3 choose a similar pain point instead of recording a new one. */
export function onSimilarKey(event: SyncKey, { similar, setMention }: EntryState): boolean {
  const chosen = event.altKey ? /^Digit([1-3])$/.exec(event.code)?.[1] : undefined
  const alike = chosen === undefined ? undefined : similar[Number(chosen) - 1]
  if (!alike || alike.isHeardHere) return false
  setMention({ painPointId: alike.painPointId, title: alike.title })
  event.preventDefault()
  return true
}

/** The keys with Alt work wherever the focus is, unless a dialog is open; a choice list has its own Alt+↓. */
export function useAltKeys(field: RefObject<HTMLElement>, onAltKey: (event: SyncKey) => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere = event.target !== field.current && !(event.target instanceof HTMLSelectElement)
      if (event.altKey && isElsewhere && !event.defaultPrevented && !document.querySelector('dialog:modal'))
        onAltKey(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
