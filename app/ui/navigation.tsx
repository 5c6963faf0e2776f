import { Link, NavLink, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Finder } from './finder.tsx'
import { places } from './places.ts'
import { useMay } from './role.tsx'

/** On a phone these five are in the bar at the bottom; the others are under More. */
const tabs = ['overview', 'syncs', 'backlog', 'silos', 'review']

export type PinnedView = { id: number; name: string; path: string }

/** The navigation: beside the page on wide screens, five entries in a bar at the bottom on phones. */
export function Navigation({ pinnedViews }: { pinnedViews: PinnedView[] }) {
  const { t } = useTranslation('shell')
  const mayRead = useMay('viewer')
  return (
    <nav aria-label={t('mainNavigation')} className="min-w-0 flex-1 md:flex-none">
      <ul className="flex justify-between md:flex-col md:gap-0.5">
        {mayRead && (
          <li className="max-md:hidden">
            <Finder className="place" />
          </li>
        )}
        {(mayRead ? places : []).map(([to, name]) => (
          <li key={to} className={tabs.includes(name) ? undefined : 'max-md:hidden'}>
            <NavLink to={to} end={to === '/'} className="place">
              {name === 'review' ? <ReviewName /> : t(name)}
            </NavLink>
            {name === 'backlog' && pinnedViews.length > 0 && <PinnedViews views={pinnedViews} />}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A phone's bar has room for one word. */
function ReviewName() {
  const { t } = useTranslation('shell')
  return (
    <>
      <span className="md:hidden">{t('reviewTab')}</span>
      <span className="max-md:hidden">{t('review')}</span>
    </>
  )
}

/** On phones: the entries that do not fit into the bar. */
export function MoreDestinations({ pinnedViews }: { pinnedViews: PinnedView[] }) {
  const { t } = useTranslation('shell')
  const mayRead = useMay('viewer')
  if (!mayRead) return null
  return (
    <ul className="md:hidden">
      <li>
        <Link to="/search" className="place">
          {t('searchEverything')}
        </Link>
      </li>
      {pinnedViews.map(({ id, name, path }) => (
        <li key={id}>
          <Link to={path} className="place">
            {name}
          </Link>
        </li>
      ))}
      {places
        .filter(([, name]) => !tabs.includes(name))
        .map(([to, name]) => (
          <li key={to}>
            <NavLink to={to} className="place">
              {t(name)}
            </NavLink>
          </li>
        ))}
    </ul>
  )
}

function PinnedViews({ views }: { views: PinnedView[] }) {
  const openedId = new URLSearchParams(useLocation().search).get('view')
  return (
    <ul className="ps-3 max-md:hidden">
      {views.map(({ id, name, path }) => (
        <li key={id}>
          <Link
            to={path}
            aria-current={String(id) === openedId ? 'page' : undefined}
            className="place max-w-40 overflow-hidden text-ellipsis"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
