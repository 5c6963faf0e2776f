import { Link, useLocation } from '@remix-run/react'
import { type FormEventHandler, type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { MoreDestinations, Navigation, type PinnedView } from './navigation.tsx'
import { Preferences } from './preferences.tsx'
import { useRestoredFocus } from './restored-focus.ts'
import type { Theme } from './theme.ts'

// why: React 18 passes the attributes of popovers on, and its types do not know them. They work without a script.
const popsUp = { popover: 'auto' } as object
const opensMore = { popovertarget: 'more' } as object

/** The frame of every page: navigation on the left on wide screens, at the bottom on phones. */
export function Shell({
  theme,
  visitorName,
  pinnedViews = [],
  onSignOut,
  children,
}: {
  theme: Theme
  visitorName?: string
  /** The reader's pinned views, below the backlog. */
  pinnedViews?: PinnedView[]
  /** Called before the sign-out form is sent. */
  onSignOut?: FormEventHandler<HTMLFormElement>
  children: ReactNode
}) {
  const { t } = useTranslation('shell')
  const { key, hash } = useLocation()
  useRestoredFocus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: the same address once more leads there again.
  useEffect(() => {
    // Closes the popover whose link led here.
    document.getElementById('more')?.hidePopover?.()
    // A link to a field should focus it; a browser only scrolls to it.
    document.getElementById(hash.slice(1))?.focus()
  }, [key, hash])
  return (
    <div className="shell">
      <a
        href="#content"
        className="-translate-y-20 fixed start-2 top-2 z-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {t('skipToContent')}
      </a>
      <header className="shell-bar print:hidden">
        <p className="px-2 pb-3 font-semibold text-[15px] max-md:hidden">悩み Nayami</p>
        <Navigation pinnedViews={pinnedViews} />
        <button type="button" className="place md:hidden" {...opensMore}>
          {t('more')}
        </button>
        <div id="more" className="shell-more" {...popsUp}>
          <MoreDestinations pinnedViews={pinnedViews} />
          <Preferences theme={theme} />
          <VisitorBox name={visitorName} onSignOut={onSignOut} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
        {children}
      </main>
    </div>
  )
}

/** Who is signed in, and the sign-out button; for anybody else the sign-in link. */
function VisitorBox({ name, onSignOut }: { name?: string; onSignOut?: FormEventHandler<HTMLFormElement> }) {
  const { t } = useTranslation('accounts')
  if (name === undefined) {
    return (
      <a href="/sign-in" className="px-2 py-1.5 text-xs">
        {t('signIn')}
      </a>
    )
  }
  return (
    <form
      method="post"
      action="/sign-out"
      onSubmit={onSignOut}
      className="flex items-center gap-2 px-2 py-1 text-muted text-xs"
    >
      <Link to="/account" className="wrap-anywhere min-w-0 grow" title={t('signedInAs', { name })}>
        {name}
      </Link>
      <Button>{t('signOut')}</Button>
    </form>
  )
}
