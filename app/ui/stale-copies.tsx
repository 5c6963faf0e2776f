import { useEffect } from 'react'
import { forgetPagesOfOthers } from './kept-pages.client.ts'

const knownAs = 'nayami-redaction'

/**
 * Drops what this browser has kept of pages as they were before the latest redaction: copies to open without a
 * connection, and what Ctrl+Z would bring back. Lines that were not sent yet stay: they are their writer's.
 */
export function DropStaleCopies({ lastRedaction }: { lastRedaction: number }) {
  useEffect(() => {
    dropCopiesBefore(lastRedaction).catch(() => {})
  }, [lastRedaction])
  return null
}

async function dropCopiesBefore(lastRedaction: number) {
  if (localStorage.getItem(knownAs) === String(lastRedaction)) return
  for (const name of Object.keys(localStorage))
    if (name.startsWith('nayami-done-')) localStorage.removeItem(name)
  await forgetPagesOfOthers(null)
  localStorage.setItem(knownAs, String(lastRedaction))
}
