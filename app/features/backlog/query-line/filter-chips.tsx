import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Chip } from './chips.report.server.ts'

/** What narrows the list, each a link to the list without it. */
export function FilterChips({ chips }: { chips: Chip[] }) {
  const { t } = useTranslation('backlog')
  if (chips.length === 0) return null
  return (
    <ul className="flex flex-wrap items-center gap-1.5 text-xs" aria-label={t('chips')}>
      {chips.map(({ text, word, without }) => (
        <li key={word}>
          <Link
            to={without}
            aria-label={t('removeChip', { chip: text })}
            className="pill inline-flex! min-h-target items-center gap-1 bg-panel py-0 text-text! no-underline"
          >
            {text} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link to="/backlog?q=">{t('clear')}</Link>
        </li>
      )}
    </ul>
  )
}
