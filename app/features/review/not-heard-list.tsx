import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DayText } from '#app/ui/day.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ReviewLayout } from './review-layout.report.server.ts'

/** The teams not heard in the month, and when each was last heard. */
export function NotHeardList({ notHeard }: { notHeard: ReviewLayout['notHeard'] }) {
  const { t } = useTranslation('review')
  return (
    <Section title={`${t('notHeard')} ${notHeard.length}`}>
      {notHeard.length === 0 ? (
        <p className="text-muted">{t('allHeard')}</p>
      ) : (
        <ul>
          {notHeard.map(({ slug, name, lastSyncOn }) => (
            <li key={slug} className="flex flex-wrap gap-x-3 border-line border-b py-1">
              <Link to={`/teams/${slug}`}>{name}</Link>
              <span className="text-muted">
                {t('lastHeard')}: {lastSyncOn ? <DayText day={lastSyncOn} /> : t('neverHeard')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
