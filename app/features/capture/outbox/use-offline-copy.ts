import { useEffect } from 'react'

const settledMilliseconds = 2000

/**
 * Keeps a copy of the page with the service worker, some time after the last change, so that it opens without a
 * connection. Without a service worker (no TLS) the page cannot be opened offline; what was typed is still kept.
 */
export function useOfflineCopy(content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: another record is what asks for another copy.
  useEffect(() => {
    // Without a connection there is nothing to copy; the next change tries again.
    const timer = setTimeout(() => keepThisPage().catch(() => {}), settledMilliseconds)
    return () => clearTimeout(timer)
  }, [content])
}

async function keepThisPage() {
  if (!('serviceWorker' in navigator)) return
  if (!(await navigator.serviceWorker.getRegistration())) {
    if (!navigator.onLine) return
    await navigator.serviceWorker.register('/service-worker.js')
  }
  const { active } = await navigator.serviceWorker.ready
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`))
  active?.postMessage({ keep: location.pathname, files })
}
