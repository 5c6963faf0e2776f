import { useEffect } from 'react'
import { forgetPagesOfOthers, isStillReadBy } from './kept-pages.client.ts'

/**
 * What this device keeps of pages belongs to who reads them now. Undefined: who that is could not be asked; null: nobody
 * who may read. A page that comes back as it was left is loaded anew for another reader, and stays as it is, with what
 * is typed in it, for the same.
 */
export function useOwnPages(reader: string | null | undefined): void {
  useEffect(() => {
    // Where a browser keeps nothing, or not for us, there is nothing to take away.
    if (reader !== undefined) forgetPagesOfOthers(reader).catch(() => {})
  }, [reader])
  useEffect(() => {
    const look = async () => {
      // Without a connection nobody can be asked.
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

/** Gone back to, and so perhaps out of the browser's own store. */
function isBackAgain(): boolean {
  const [opening] = performance.getEntriesByType('navigation')
  return opening instanceof PerformanceNavigationTiming && opening.type === 'back_forward'
}
