import { isFree, opensPalette, readPageKey } from './page-key.ts'

const goesOnFor = 2_000

/** Listens for the keys that every page has until it is told to stop: what opens, and which page is gone to. */
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
    // Shift comes as a key of its own, before the letter.
    if (event.key !== 'Shift') goingSince = act === 'going' ? event.timeStamp : Number.NEGATIVE_INFINITY
    if (!act) return
    event.preventDefault()
    if (act === 'palette' || act === 'keys') onShow(act)
    else if (act !== 'going') onGo(act)
  }
  // Before anything on the page hears of the key: the letter after g is not the page's.
  window.addEventListener('keydown', onKeyDown, true)
  return () => window.removeEventListener('keydown', onKeyDown, true)
}
