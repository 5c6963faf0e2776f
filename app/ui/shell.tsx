import { Link, NavLink, useLocation } from '@remix-run/react'
import { type FormEventHandler, type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Finder } from './finder.tsx'
import { useKeptFocus } from './kept-focus.ts'
import { places } from './places.ts'
import { Preferences } from './preferences.tsx'
import { useMay } from './role.tsx'
import type { Theme } from './theme.ts'

const linkLook =
  'block whitespace-nowrap rounded-control px-2 py-1.5 text-muted no-underline hover:bg-panel md:py-1 aria-[current=page]:bg-panel aria-[current=page]:font-semibold aria-[current=page]:text-text aria-[current=page]:ring-1 aria-[current=page]:ring-line'

/** Around every page: navigation on the left on wide screens, at the bottom on phones. */
export function Shell({
  theme,
  visitorName,
  pinnedViews = [],
  onSignOut,
  children,
}: {
  theme: Theme
  visitorName?: string
  /** What the reader keeps at hand below the backlog. */
  pinnedViews?: PinnedView[]
  /** Before the form goes by which the visitor signs out. */
  onSignOut?: FormEventHandler<HTMLFormElement>
  children: ReactNode
}) {
  const { t } = useTranslation('shell')
  const mayRead = useMay('viewer')
  const { key, hash } = useLocation()
  useKeptFocus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: the same address once more leads there again.
  useEffect(() => {
    // A link to a field is there to be typed into; a browser only scrolls to it.
    document.getElementById(hash.slice(1))?.focus()
  }, [key, hash])
  return (
    <div className="flex min-h-dvh flex-col-reverse md:grid md:grid-cols-[208px_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="-translate-y-20 fixed start-2 top-2 z-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {t('skipToContent')}
      </a>
      <header className="print:hidden sticky bottom-0 z-10 flex flex-col border-line border-t bg-sunken md:top-0 md:h-dvh md:border-e md:border-t-0 md:px-2 md:py-3">
        <p className="hidden px-2 pb-3 font-semibold text-[15px] md:block">悩み Nayami</p>
        <nav aria-label={t('mainNavigation')}>
          <ul className="flex gap-0.5 overflow-x-auto p-1 md:flex-col md:overflow-visible md:p-0">
            {mayRead && (
              <li>
                <Finder className={linkLook} />
              </li>
            )}
            {(mayRead ? places : []).map(([to, name]) => (
              <li key={to} className="flex md:block">
                <NavLink to={to} end={to === '/'} className={linkLook}>
                  {t(name)}
                </NavLink>
                {name === 'backlog' && pinnedViews.length > 0 && <PinnedViews views={pinnedViews} />}
              </li>
            ))}
          </ul>
        </nav>
        <div className="mt-auto flex flex-wrap items-center justify-between md:block">
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

type PinnedView = { id: number; name: string; path: string }

function PinnedViews({ views }: { views: PinnedView[] }) {
  const openedId = new URLSearchParams(useLocation().search).get('view')
  return (
    <ul className="flex md:block md:ps-3">
      {views.map(({ id, name, path }) => (
        <li key={id}>
          <Link
            to={path}
            aria-current={String(id) === openedId ? 'page' : undefined}
            className={`${linkLook} max-w-40 overflow-hidden text-ellipsis`}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Who is signed in, and the way out; for anybody else the way in. */
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
