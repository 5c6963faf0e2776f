import { useTranslation } from 'react-i18next'
import { reviewedEvents } from '#app/domain/review/monthly-review.ts'
import { thresholds } from '#app/domain/settings.ts'
import { CollapsedTable } from '#app/features/review/charts/collapsed-table.tsx'
import { ShareRule, ShareTable } from '#app/features/review/charts/share-table.tsx'
import { SmallMultiples } from '#app/features/review/charts/small-multiples.tsx'
import { ToilChart } from '#app/features/review/charts/toil-chart.tsx'
import { TotalReference, TotalTable } from '#app/features/review/charts/total-table.tsx'
import { formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Section } from '#app/ui/section.tsx'
import { EventList } from './event-list.tsx'
import { NotHeardList } from './not-heard-list.tsx'
import type { ReviewLayout } from './review-layout.report.server.ts'
import { TicketsDone } from './tickets-done.tsx'

/** The charts and lists of one month, live or as kept when it was closed. */
export function ReviewFigures({ review }: { review: ReviewLayout }) {
  const { t } = useTranslation(['review', 'glossary'])
  const language = useLanguage()
  const { months, month, total, events, isPartial } = review
  const span = { from: formatMonth(months[0] ?? month, language), to: formatMonth(month, language) }
  return (
    <>
      <Section title={t('review:total')}>
        <p className="text-muted text-xs">
          <TotalReference total={total} needed={thresholds.xmrMeasuredMonths} />
        </p>
        <ToilChart drawing={review.drawing} title={t('review:chartOf', span)} />
        <p className="text-muted text-xs">{t('review:totalNote')}</p>
        <CollapsedTable>
          <TotalTable total={total} />
        </CollapsedTable>
      </Section>
      <Section title={t('review:byTeam')}>
        <SmallMultiples
          title={t('review:byTeam')}
          rowHeading={t('glossary:team')}
          months={months}
          isPartial={isPartial}
          group={review.teams}
        />
      </Section>
      <Section title={t('review:byCategory')}>
        <p className="text-muted text-xs">{t('review:byCategoryNote')}</p>
        <SmallMultiples
          title={t('review:byCategory')}
          rowHeading={t('glossary:category')}
          months={months}
          isPartial={isPartial}
          group={review.categories}
        />
      </Section>
      <Section title={t('review:share')}>
        <p className="mb-1 text-muted text-xs">
          <ShareRule hoursPerPersonMonth={review.hoursPerPersonMonth} budget={review.toilBudgetShare} />
        </p>
        <ShareTable shares={review.shares} budget={review.toilBudgetShare} />
      </Section>
      <div className="grid items-start gap-x-8 *:min-w-0 xl:grid-cols-2 print:block">
        {reviewedEvents.map((event) => (
          <EventList key={event} event={event} found={events[event]} month={month} />
        ))}
      </div>
      <TicketsDone found={review.ticketsDone} />
      <NotHeardList notHeard={review.notHeard} />
    </>
  )
}
