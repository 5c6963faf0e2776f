import { useEffect } from 'react'

const settledMilliseconds = 2000

/**
 * Keeps the page as it stands, so that it opens without a connection: by the service worker, some time after the last
 * change. Where there is none (no TLS) a page without a connection is simply not there; what was typed still is.
 */
export function useKeptOffline(standing: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: another record is what asks for another copy.
  useEffect(() => {
    // Without a connection there is nothing to keep; the next change asks again.
    const timer = setTimeout(() => keepThisPage().catch(() => {}), settledMilliseconds)
    return () => clearTimeout(timer)
  }, [standing])
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
