import { useEffect } from 'react'
import { forgetPagesOfOthers } from './cached-pages.client.ts'

const knownAs = 'nayami-redaction'

/**
 * Deletes what this browser keeps of pages from before the latest redaction: offline copies, and what Ctrl+Z would
 * restore. Lines not sent yet stay: they belong to their writer.
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
