import { sql, type Transaction } from 'kysely'
import { type StoredSummary, storedSummaryOf } from '#app/domain/pain-points/stored-summary.ts'
import type { Database } from '../schema.ts'
import { type FactsRow, factsOfRow } from './facts-row.ts'

type Tx = Transaction<Database>

/** What travels at once. More would not be quicker, and a batch that fails is lost whole. */
const painPointsAtOnce = 500
/** For more than so many, planning for what there is takes less time than it saves. */
const fewPainPoints = 20

/**
 * Derives the summaries of every pain point that this transaction has marked, and clears its marks. Afterwards its
 * summaries agree with its facts, and with what others committed before.
 */
export async function deriveMarked(db: Tx): Promise<void> {
  while ((await derive(db, sql`take_own_marks(${painPointsAtOnce})`)) === painPointsAtOnce);
}

/** The same of some marks that were written past inTransaction() and committed; gives how many, 0 when none is left. */
export async function deriveLeft(db: Tx): Promise<number> {
  return derive(db, sql`take_left_marks(${painPointsAtOnce})`)
}

/** The same of given pain points, marked or not. */
export async function deriveSummaries(db: Tx, painPointIds: readonly number[]): Promise<void> {
  for (let start = 0; start < painPointIds.length; start += painPointsAtOnce)
    await derive(db, sql`${painPointIds.slice(start, start + painPointsAtOnce)}::bigint[]`)
}

type Taken = { taken: number; stale: number[]; workingDaysPerMonth: number; facts: FactsRow[] }

/** One statement locks and reads, another writes, however many pain points there are. */
async function derive(db: Tx, changed: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<Taken>`select * from take_facts(${changed})`.execute(db)
  const [found] = rows
  if (!found || found.taken === 0) return 0
  const { taken, stale, workingDaysPerMonth, facts } = found
  const summaries = facts.map(factsOfRow).flatMap(({ painPointId, ...facts }) => {
    const summary = storedSummaryOf(facts, { workingDaysPerMonth })
    return summary ? { painPointId, ...summary } : []
  })
  const write = stale.length > fewPainPoints ? 'write_many_summaries' : 'write_summaries'
  await sql`select ${sql.raw(write)}(${stale}::bigint[], ${rowsOf(summaries)}::jsonb)`.execute(db)
  return taken
}

/** As the tables have them, by their names in SQL. */
function rowsOf(summaries: readonly (StoredSummary & { painPointId: number })[]): string {
  return JSON.stringify({
    summaries: summaries.map((summary) => ({
      pain_point_id: summary.painPointId,
      state: summary.state,
      came_back: summary.cameBack,
      severity_rank: summary.severityRank,
      hours_per_month: summary.hoursPerMonth,
      not_estimated_teams: summary.notEstimatedTeams,
      teams: summary.teams,
      mentions: summary.mentions,
      first_heard_on: summary.firstHeardOn,
      last_heard_on: summary.lastHeardOn,
      team_ids: summary.teamIds,
      category_ids: summary.categoryIds,
      heard_months: summary.heardMonths,
      heard_counts: summary.heardCounts,
      tickets: summary.tickets,
      known_by: summary.knownBy,
    })),
    team_summaries: summaries.flatMap(({ painPointId, perTeam }) =>
      perTeam.map((team) => ({
        pain_point_id: painPointId,
        team_id: team.teamId,
        mentions: team.mentions,
        first_heard_on: team.firstHeardOn,
        last_heard_on: team.lastHeardOn,
        severity_rank: team.severityRank,
        hours_per_month: team.hoursPerMonth,
      })),
    ),
    toil_spans: summaries.flatMap(({ painPointId, toilSpans }) =>
      toilSpans.map((span) => ({
        pain_point_id: painPointId,
        team_id: span.teamId,
        from_month: span.fromMonth,
        until_month: span.untilMonth,
        hours_per_month: span.hoursPerMonth,
        category_ids: span.categoryIds,
      })),
    ),
    state_spans: summaries.flatMap(({ painPointId, stateSpans }) =>
      stateSpans.map((span) => ({
        pain_point_id: painPointId,
        from_day: span.fromDay,
        until_day: span.untilDay,
        state: span.state,
        came_back: span.cameBack,
      })),
    ),
    search_texts: summaries.map(({ painPointId, searchText }) => ({
      pain_point_id: painPointId,
      text: searchText,
    })),
  })
}
