import { NavLink, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

const forms = [
  ['', 'newPainPoint'],
  ['/mention', 'heardAgain'],
  ['/decide', 'decision'],
  ['/note', 'note'],
] as const

/** Tabs that choose the form at the bottom of the sync; each has its own address. */
export function EntryTabs({ syncId }: { syncId: number }) {
  const { t } = useTranslation('syncs')
  // Keeps the correction mode of a sync that is over.
  const kept = new URLSearchParams(useLocation().search).has('correct') ? '?correct' : ''
  return (
    <nav aria-label={t('whatToRecord')} className="mb-2">
      <ul className="flex flex-wrap gap-1">
        {forms.map(([path, name]) => (
          <li key={name}>
            <NavLink
              to={`/syncs/${syncId}${path}${kept}`}
              end
              preventScrollReset
              className="inline-block min-h-target rounded-control px-2 py-1 text-[13px] text-muted no-underline aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {t(name)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
