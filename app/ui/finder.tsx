import { Link, useNavigate } from '@remix-run/react'
import { type ComponentProps, type MouseEvent, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { FinderDialog } from './finder-dialog.tsx'

type Shown = ComponentProps<typeof FinderDialog>['shown']

/**
 * Search from every page: a link to the search, which opens as a dialog where scripts run, Ctrl+K or ⌘K, and single
 * keys. The dialog is loaded on first use.
 */
export function Finder({ className }: { className: string }) {
  const { t } = useTranslation('shell')
  const navigate = useNavigate()
  const [shown, setShown] = useState<Shown>()
  const [isListening, setIsListening] = useState(false)
  const [Dialog, setDialog] = useState<typeof FinderDialog>()

  useEffect(() => {
    if (!shown) return
    // Without a connection there is nothing to search, and the page stays as it is.
    import('./finder-dialog.tsx').then(
      (there) => setDialog(() => there.FinderDialog),
      () => setShown(undefined),
    )
  }, [shown])

  // Loaded after the page, too: the sync page's script budget has no room for the keys.
  useEffect(() => {
    let stop: (() => void) | undefined
    let isLeft = false
    import('./finder-keys.ts').then(
      ({ listenForPageKeys }) => {
        if (isLeft) return
        stop = listenForPageKeys({ onShow: setShown, onGo: navigate })
        setIsListening(true)
      },
      () => {},
    )
    return () => {
      isLeft = true
      stop?.()
    }
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
      {/* Outside the navigation, which hides the link on a phone: a dialog inside a hidden element is hidden too. */}
      {shown && Dialog && createPortal(<Dialog shown={shown} onShow={setShown} />, document.body)}
    </>
  )
}
