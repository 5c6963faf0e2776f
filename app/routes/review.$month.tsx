import '#app/i18n/reports-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { addMonths, type Month, monthOf } from '#app/domain/calendar/day.ts'
import { nextToRecord, reportFirstSteps } from '#app/features/overview/first-steps.report.server.ts'
import { listReviewDecisions } from '#app/features/review/closing/review-record.queries.server.ts'
import { FirstReview } from '#app/features/review/first-review.tsx'
import { MonthLinks } from '#app/features/review/month-links.tsx'
import { ReviewFigures } from '#app/features/review/review-figures.tsx'
import { layOutReview } from '#app/features/review/review-layout.report.server.ts'
import { ReviewSummary } from '#app/features/review/review-summary.tsx'
import { describeReview } from '#app/features/review/sentences/review-sentences.report.server.ts'
import { findOrReportMonth } from '#app/features/review/shown-review.report.server.ts'
import { DecisionList } from '#app/features/syncs/decision-list.tsx'
import { parseMonthParam } from '#app/http/month-param.ts'
import type { RequestContext } from '#app/http/request-context.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { formatMonth } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { For } from '#app/ui/role.tsx'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'viewer')
  const { db, language, today, settings, organisation, t } = context
  const month = parseMonthParam(args.params.month, today)
  const { timeZone } = organisation
  const { review, closed } = await findOrReportMonth(db, month, { today, settings, timeZone })
  const thisMonth = monthOf(today)
  const isEmpty = review.teams.length === 0
  // Two measured months can be compared; in one long past nothing is still to come.
  const isFirst = review.total.xmr.limitsFrom < 2 && month >= addMonths(thisMonth, -1)
  const canClose = closed === null && month < thisMonth && !isEmpty
  return {
    title: t('review:of', { month: formatMonth(month, language) }),
    heading: formatMonth(month, language),
    month,
    today,
    previous: month > '2000-01' ? addMonths(month, -1) : null,
    next: month < thisMonth ? addMonths(month, 1) : null,
    canClose,
    isEmpty,
    first: isEmpty || (isFirst && !closed) ? { next: await findNext(context, isEmpty ? month : null) } : null,
    heard: { heard: review.teamsHeard, agreed: review.teamsHeard + review.notHeard.length },
    review: layOutReview(review, language, t),
    closed,
    sentences: describeReview(review, language),
    decisions: await listReviewDecisions(db, month),
  }
}

/** From a month with nothing to show to the running one, if that has something; else to what brings more. */
async function findNext(context: RequestContext, emptyMonth: Month | null) {
  const { db, language, today, t } = context
  const thisMonth = monthOf(today)
  const firstSteps = await reportFirstSteps(db, context)
  if (emptyMonth === null || emptyMonth === thisMonth || !firstSteps.wasHeard)
    return nextToRecord(context, firstSteps)
  return { title: t('review:soFar', { month: formatMonth(thisMonth, language) }), to: `/review/${thisMonth}` }
}

export default function Review() {
  const { heading, month, review, closed, ...shown } = useLoaderData<typeof loader>()
  const { t } = useTranslation('review')
  const actions = (
    <>
      <MonthLinks previous={shown.previous} next={shown.next} />
      <ButtonLink to={`/review/${month}.md`} reloadDocument>
        {t('markdown')}
      </ButtonLink>
      {shown.canClose && (
        <For who="member">
          <ButtonLink to={`/review/${month}/close`} primary>
            {t('close')}
          </ButtonLink>
        </For>
      )}
    </>
  )
  return (
    <Page title={heading} summary={t('heardOf', shown.heard)} actions={actions}>
      {shown.first && (
        <FirstReview
          nobodyHeard={shown.isEmpty ? t('nobodyHeard', { month: heading }) : null}
          {...shown.first}
        />
      )}
      {!shown.isEmpty && (
        <>
          <ReviewSummary sentences={shown.sentences} closed={closed} />
          <ReviewFigures review={review} />
        </>
      )}
      <Decisions month={month} decisions={shown.decisions} today={shown.today} />
    </Page>
  )
}

type DecisionRows = Parameters<typeof DecisionList>[0]['decisions']

function Decisions({
  month,
  decisions,
  today,
}: {
  month: string
  decisions: (DecisionRows[number] & { reviewMonth: string | null })[]
  today: string
}) {
  const { t } = useTranslation('review')
  const own = decisions.filter(({ reviewMonth }) => reviewMonth === month)
  const carried = decisions.filter(({ reviewMonth }) => reviewMonth !== month)
  return (
    <div className="[&_form]:print:hidden">
      <Section title={t('decisions')}>
        {own.length === 0 ? (
          <p className="text-muted">{t('noDecisions')}</p>
        ) : (
          <DecisionList decisions={own} today={today} />
        )}
        <For who="member">
          <p className="mt-2 print:hidden">
            <ButtonLink to={`/review/${month}/decide`}>{t('newDecision')}</ButtonLink>
          </p>
        </For>
      </Section>
      {carried.length > 0 && (
        <Section title={t('carried')}>
          <DecisionList decisions={carried} today={today} />
        </Section>
      )}
    </div>
  )
}
