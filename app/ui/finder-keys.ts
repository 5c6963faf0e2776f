import { isFree, opensPalette, readPageKey } from './page-key.ts'

const goesOnFor = 2_000

/**
 * Listens for the keys of every page until the returned function is called: those that open a dialog, and those that go
 * to a page.
 */
export function listenForPageKeys({
  onShow,
  onGo,
}: {
  onShow: (shown: 'palette' | 'keys') => void
  onGo: (path: string) => void
}): () => void {
  const isApple = /Mac|iP/.test(navigator.platform)
  let goingSince = Number.NEGATIVE_INFINITY
  const onKeyDown = (event: KeyboardEvent) => {
    const isGoing = event.timeStamp - goingSince < goesOnFor
    const act = opensPalette(event, isApple)
      ? 'palette'
      : isFree(event)
        ? readPageKey(event.key, isGoing)
        : undefined
    // Shift is reported as a key of its own, before the letter.
    if (event.key !== 'Shift') goingSince = act === 'going' ? event.timeStamp : Number.NEGATIVE_INFINITY
    if (!act) return
    event.preventDefault()
    if (act === 'palette' || act === 'keys') onShow(act)
    else if (act !== 'going') onGo(act)
  }
  // Capturing, before anything on the page sees the key: the letter after g is not for the page.
  window.addEventListener('keydown', onKeyDown, true)
  return () => window.removeEventListener('keydown', onKeyDown, true)
}
