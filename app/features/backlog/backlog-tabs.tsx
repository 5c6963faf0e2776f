import { NavLink } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

const tabs = [
  ['/backlog', 'list'],
  ['/backlog/map', 'map'],
  ['/backlog/same', 'same'],
  ['/backlog/changes', 'changes'],
] as const

/** The ways to look at the backlog; each is a page. */
export function BacklogTabs() {
  const { t } = useTranslation('backlog')
  return (
    <nav aria-label={t('tabsLabel')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-3 text-[13px] sm:gap-x-4">
        {tabs.map(([to, name]) => (
          <li key={to}>
            <NavLink
              to={to}
              end
              className="inline-block min-w-target border-transparent border-b-2 py-1 text-center text-muted no-underline aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-text"
            >
              {t(`tabs.${name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
