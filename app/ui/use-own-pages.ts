import { useEffect } from 'react'
import { forgetPagesOfOthers, isStillReadBy } from './cached-pages.client.ts'

/**
 * Pages cached on this device belong to their current reader. Undefined: the server could not be asked who that is;
 * null: nobody who may read. A page restored from the browser's cache is reloaded for another reader, and kept, with
 * what is typed in it, for the same one.
 */
export function useOwnPages(reader: string | null | undefined): void {
  useEffect(() => {
    // If the browser stores nothing, or not for us, there is nothing to delete.
    if (reader !== undefined) forgetPagesOfOthers(reader).catch(() => {})
  }, [reader])
  useEffect(() => {
    const look = async () => {
      // Without a connection the server cannot be asked.
      const isStill = await isStillReadBy(reader ?? null).catch(() => true)
      if (!isStill) location.reload()
    }
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void look()
    }
    if (isBackAgain()) void look()
    addEventListener('pageshow', onShow)
    return () => removeEventListener('pageshow', onShow)
  }, [reader])
}

/** Restored by going back, so possibly from the browser's own cache. */
function isBackAgain(): boolean {
  const [opening] = performance.getEntriesByType('navigation')
  return opening instanceof PerformanceNavigationTiming && opening.type === 'back_forward'
}
