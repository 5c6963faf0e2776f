import { useEffect } from 'react'

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
  // Without TLS a browser keeps no copies, and has no place for them.
  if ('caches' in window) await caches.delete('nayami-pages')
  localStorage.setItem(knownAs, String(lastRedaction))
}
