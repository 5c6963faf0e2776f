import { Link, useNavigate } from '@remix-run/react'
import { type ComponentProps, type MouseEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FinderDialog } from './finder-dialog.tsx'
import { isFree, opensPalette, readPageKey } from './page-key.ts'

type Shown = ComponentProps<typeof FinderDialog>['shown']

const goesOnFor = 2_000

/**
 * The way to everything, on every page: a link to the search, which opens over the page where scripts run, Ctrl+K or
 * ⌘K, and single keys. What they open is fetched when it is first asked for.
 */
export function Finder({ className }: { className: string }) {
  const { t } = useTranslation('shell')
  const navigate = useNavigate()
  const [shown, setShown] = useState<Shown>()
  const [isListening, setIsListening] = useState(false)
  const [Dialog, setDialog] = useState<typeof FinderDialog>()

  useEffect(() => {
    if (!shown) return
    // Without a connection there is nothing to search in, and the page goes on as it is.
    import('./finder-dialog.tsx').then(
      (there) => setDialog(() => there.FinderDialog),
      () => setShown(undefined),
    )
  }, [shown])

  useEffect(() => {
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
      if (act === 'palette' || act === 'keys') setShown(act)
      else if (act !== 'going') navigate(act)
    }
    // Before anything on the page hears of the key: the letter after g is not the page's.
    window.addEventListener('keydown', onKeyDown, true)
    setIsListening(true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [navigate])

  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setShown('palette')
  }
  return (
    <>
      <Link
        to="/search"
        className={className}
        aria-keyshortcuts={isListening ? 'Control+K Meta+K' : undefined}
        onClick={onClick}
      >
        {t('searchEverything')}
      </Link>
      {shown && Dialog && <Dialog shown={shown} onShow={setShown} />}
    </>
  )
}
