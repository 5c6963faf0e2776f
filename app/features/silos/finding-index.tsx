import { useTranslation } from 'react-i18next'
import type { FindingKind } from './finding-section.tsx'

/** The number of findings of each kind, linked to them. */
export function FindingIndex({ totals }: { totals: Record<FindingKind, number> }) {
  const { t } = useTranslation('silos')
  const kinds: FindingKind[] = ['fightingAlone', 'lostTouch', 'unanswered', 'blackBox']
  return (
    <nav aria-label={t('overview')} className="mb-4">
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`} className="flex items-baseline gap-1.5">
              <strong className="font-semibold text-base">{totals[kind]}</strong> {t(kind)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
