import type { KeyboardEvent } from 'react'
import type { EntryState } from './use-entry-line.ts'

/** The keys of the page while the line has the focus, besides those of the open items. */
export function onSyncKey(event: KeyboardEvent, entry: EntryState): boolean {
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
