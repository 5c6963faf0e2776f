import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Counted, ReviewedEvent } from '#app/domain/review/monthly-review.ts'
import { formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { HoursText } from '#app/ui/hours.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { LaidOutEvent } from './review-layout.report.server.ts'

/** The pain points with one kind of event in the month, most hours first. */
export function EventList({
  event,
  found: { total, shown },
  month,
}: {
  event: ReviewedEvent
  found: Counted<LaidOutEvent>
  month: string
}) {
  const { t } = useTranslation(['review', 'glossary'])
  const language = useLanguage()
  const monthName = formatMonth(month, language)
  return (
    <section id={event} aria-labelledby={`${event}-heading`} className="mb-6">
      <h2 id={`${event}-heading`} className="mb-1 font-semibold text-[13px] text-muted">
        {t(`review:events.${event}`)} {total}
      </h2>
      {total === 0 ? (
        <p className="text-muted">{t(`review:noEvents.${event}`)}</p>
      ) : (
        <WideTable label={t(`review:events.${event}`)}>
          <thead>
            <tr>
              <th scope="col">{t('glossary:painPoint')}</th>
              <th scope="col">{t('review:teams')}</th>
              <th scope="col" className="number">
                {t('review:hoursIn', { month: monthName })}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ painPointId, title, teams, hoursPerMonth }) => (
              <tr key={painPointId}>
                <td className="min-w-52">
                  <a href={`/pain-points/${painPointId}`}>{title}</a>
                </td>
                <td className="text-muted">{teams}</td>
                <td className="number whitespace-nowrap">
                  <HoursText hours={hoursPerMonth} />
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {total > shown.length && (
        <p className="mt-1 text-[13px] text-muted">
          {t('review:firstOf', { shown: shown.length, total })}{' '}
          <Link to={`/backlog?month=${month}&state=any`} className="print:hidden">
            {t('review:mentionedInBacklog', { month: monthName })}
          </Link>
        </p>
      )}
    </section>
  )
}
