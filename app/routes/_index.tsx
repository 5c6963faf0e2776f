import '#app/i18n/reports-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { lastDayOf, monthOf } from '#app/domain/calendar/day.ts'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import { suggestTemplate } from '#app/domain/syncs/agenda.ts'
import { listDueSyncs } from '#app/domain/syncs/due-syncs.ts'
import { toilOfTeamsNow } from '#app/domain/toil/toil-now.ts'
import { DueDecisions } from '#app/features/overview/due-decisions.tsx'
import { DueSyncList } from '#app/features/overview/due-sync-list.tsx'
import { reportFirstSteps } from '#app/features/overview/first-steps.report.server.ts'
import { FirstSteps } from '#app/features/overview/first-steps.tsx'
import { findJustAnswered } from '#app/features/overview/just-answered.queries.server.ts'
import { JustAnsweredNote } from '#app/features/overview/just-answered.tsx'
import { MoreLink } from '#app/features/overview/more-link.tsx'
import {
  listCameBack,
  listDecisionsDue,
  listTeamsToday,
  listToConfirm,
} from '#app/features/overview/overview.queries.server.ts'
import { PainPointGlance } from '#app/features/overview/pain-point-glance.tsx'
import { StepsLeft } from '#app/features/overview/steps-left.tsx'
import { ToilAgainstBudget } from '#app/features/overview/toil-against-budget.tsx'
import { listLatestMentions } from '#app/features/pain-points/mentions/latest-mentions.queries.server.ts'
import { listAgendaTemplates } from '#app/features/syncs/agenda.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Db } from '#db/transaction.ts'

// So many that what waits for an answer is above the fold.
const shown = 5
// On a narrow screen, where everything stands below each other.
const narrow = { syncs: 2, decisions: 3, toConfirm: 3 }
const decisionsAtMost = 200

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'viewer')
  const { db, t, today, settings } = context
  const month = monthOf(today)
  const { searchParams } = new URL(args.request.url)
  const areAllDecisionsAsked = searchParams.get('decisions') === 'all'
  const monthEnd = lastDayOf(month)
  const teams = await listTeamsToday(db, today)
  const due = listDueSyncs(teams, today, monthEnd)
  const toConfirm = await listToConfirm(db, shown)
  const templates = await listAgendaTemplates(db)
  const startOf = ({ phase }: { phase: Phase }) => ({
    submissionKey: newSubmissionKey(),
    templateId: suggestTemplate(templates, [phase])?.id ?? null,
  })
  return {
    title: t('overview:title'),
    month,
    today,
    firstSteps: await reportFirstSteps(db, context),
    due: {
      rows: due.slice(0, shown).map((row) => ({ ...row, start: startOf(row.team) })),
      count: due.length,
    },
    toConfirm: { count: toConfirm.count, rows: await withAnswers(db, toConfirm.rows) },
    justAnswered: await findJustAnswered(db, searchParams),
    undoKey: newSubmissionKey(),
    cameBack: await listCameBack(db, shown),
    decisions: await listDecisionsDue(db, monthEnd, areAllDecisionsAsked ? decisionsAtMost : shown),
    areAllDecisionsAsked,
    toil: {
      ...toilOfTeamsNow(teams, settings),
      teams: teams.length,
      notEstimated: teams.reduce((sum, team) => sum + team.notEstimated, 0),
      budgetShare: settings.toilBudgetShare,
    },
  }
}

/** Where one team alone mentioned it, how it described it last: enough to answer in the row. */
async function withAnswers<Row extends { painPointId: number; onlyTeamId: number | null }>(
  db: Db,
  rows: Row[],
) {
  const described = await listLatestMentions(db, {
    painPointIds: rows.map(({ painPointId }) => painPointId),
    teamIds: rows.flatMap(({ onlyTeamId }) => onlyTeamId ?? []),
  })
  return rows.map((row) => {
    const last = described.find((of) => of.painPointId === row.painPointId && of.teamId === row.onlyTeamId)
    const keys = { betterKey: newSubmissionKey(), stillHurtsKey: newSubmissionKey() }
    return { ...row, inOnePress: last && { ...last, ...keys } }
  })
}

export default function Overview() {
  const { month, firstSteps, ...glance } = useLoaderData<typeof loader>()
  const { wasHeard, ...steps } = firstSteps
  const { t } = useTranslation('overview')
  const summary = formatMonth(month, useLanguage())
  return (
    <Page title={t('title')} summary={summary}>
      {wasHeard ? (
        <>
          <StepsLeft {...steps} />
          <MonthGlance {...glance} />
        </>
      ) : (
        <FirstSteps steps={steps.steps} />
      )}
    </Page>
  )
}

type Glance = Pick<
  ReturnType<typeof useLoaderData<typeof loader>>,
  | 'due'
  | 'toConfirm'
  | 'justAnswered'
  | 'undoKey'
  | 'areAllDecisionsAsked'
  | 'cameBack'
  | 'decisions'
  | 'toil'
  | 'today'
>

/** Another answer is another note, which takes the focus; the same one shown again does not. */
const keyOf = ({ answer, painPointId, recorded }: NonNullable<Glance['justAnswered']>) =>
  JSON.stringify([answer, painPointId, recorded])

/**
 * What waits for an answer comes first; figures, which wait for nobody, come after it. On a narrow screen the syncs due
 * come before all, and the columns are one.
 */
function MonthGlance(glance: Glance) {
  const { due, toConfirm, justAnswered, undoKey, cameBack, decisions, areAllDecisionsAsked, toil, today } =
    glance
  const { t } = useTranslation('overview')
  const moreDecisions = (count: number) => t('moreDecisions', { count })
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <div className="contents lg:block">
        <div className="order-2">
          <Section title={t('decisionsDue')}>
            <DueDecisions
              decisions={decisions.rows}
              today={today}
              onNarrow={areAllDecisionsAsked ? undefined : narrow.decisions}
            />
            {!areAllDecisionsAsked && (
              <MoreLink to="/?decisions=all" {...decisions} onNarrow={narrow.decisions}>
                {moreDecisions}
              </MoreLink>
            )}
          </Section>
        </div>
        <div className="order-3">
          <Section title={t('toConfirm')}>
            <div role="status">
              {justAnswered && (
                <JustAnsweredNote key={keyOf(justAnswered)} answered={justAnswered} undoKey={undoKey} />
              )}
            </div>
            {toConfirm.count === 0 && <p className="text-muted">{t('nothingToConfirm')}</p>}
            <PainPointGlance painPoints={toConfirm.rows} answerOn={today} onNarrow={narrow.toConfirm} />
            <MoreLink to="/backlog?state=to_confirm" {...toConfirm} onNarrow={narrow.toConfirm}>
              {() => t('allToConfirm', { count: toConfirm.count })}
            </MoreLink>
          </Section>
        </div>
      </div>
      <div className="contents lg:block">
        <div className="order-1">
          <Section title={t('syncsDue')}>
            <DueSyncList due={due.rows} today={today} onNarrow={narrow.syncs} />
            <MoreLink to="/teams" {...due} onNarrow={narrow.syncs}>
              {() => t('allTeams', { count: due.count })}
            </MoreLink>
          </Section>
        </div>
        <div className="order-4">
          <Section title={t('cameBack')}>
            {cameBack.count === 0 && <p className="text-muted">{t('nothingCameBack')}</p>}
            <PainPointGlance painPoints={cameBack.rows} />
            {cameBack.count > cameBack.rows.length && (
              <p className="text-muted">
                {t('moreCameBack', { count: cameBack.count - cameBack.rows.length })}
              </p>
            )}
          </Section>
          <Section title={t('toil')}>
            <ToilAgainstBudget toil={toil} />
          </Section>
        </div>
      </div>
    </div>
  )
}
