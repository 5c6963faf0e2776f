import { sql } from 'kysely'
import { addMonths, type Day, firstDayOf, lastDayOf, type Month } from '#app/domain/calendar/day.ts'
import type { ReviewRows } from '#app/domain/review/monthly-review.ts'
import type { CategoryColour } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

type Rows = ReviewRows<CategoryColour>

/**
 * The months of a review: the first days of the first, the reviewed and the next month, and the last day that counts
 * (today in the running month).
 */
export type ReviewWindow = { fromOn: Day; monthOn: Day; nextOn: Day; untilOn: Day }

export function windowOf(months: Month[], month: Month, today: Day): ReviewWindow {
  const untilOn = lastDayOf(month)
  return {
    fromOn: firstDayOf(months[0] ?? month),
    monthOn: firstDayOf(month),
    nextOn: firstDayOf(addMonths(month, 1)),
    untilOn: untilOn < today ? untilOn : today,
  }
}

type SpanGroup = [
  teamId: number | null,
  categoryIds: number[] | null,
  fromMonth: Month,
  untilMonth: Month | null,
  hours: number | null,
  estimated: number,
  notEstimated: number,
]

/**
 * The toil of the window by team and by category, from its changes: a span lasts until the next change. The state
 * before the window is its first change. Spans without a category have no changes by category; there are few. The order
 * is complete, because the hours are fractions: summed in another order they can differ in the last digit.
 */
export async function listToilSpans(
  db: Db,
  { fromOn, nextOn }: ReviewWindow,
): Promise<Pick<Rows, 'teamSpans' | 'categorySpans'>> {
  // As one JSON value: reading thousands of rows would take longer than finding them.
  const { rows } = await sql<{ groups: SpanGroup[] }>`
    with steps as (
      select case when category_id is null then team_id end as team_id, category_id,
        greatest(month, ${fromOn}) as month, sum(hours_per_month) as hours,
        sum(pain_points - not_estimated) as estimated, sum(not_estimated) as not_estimated
      from toil_steps where month < ${nextOn}
      group by 1, 2, 3
    ),
    spans as (
      select team_id, case when team_id is null then array[category_id] end as category_ids, month as from_on,
        lead(month) over by_month as until_on, sum(hours) over by_month as hours,
        sum(estimated) over by_month as estimated, sum(not_estimated) over by_month as not_estimated
      from steps window by_month as (partition by team_id, category_id order by month)
      union all
      select null, '{}', greatest(from_month, ${fromOn}), case when until_month < ${nextOn} then until_month end,
        hours_per_month, (hours_per_month is not null)::integer, (hours_per_month is null)::integer
      from toil_spans
      where category_ids = '{}' and from_month < ${nextOn} and (until_month is null or until_month > ${fromOn})
    )
    select coalesce(json_agg(json_build_array(team_id, category_ids, to_char(from_on, 'YYYY-MM'),
      to_char(until_on, 'YYYY-MM'), case when estimated > 0 then hours end, estimated, not_estimated)
      order by team_id, category_ids, from_on, until_on, hours), '[]') as groups
    from spans where estimated > 0 or not_estimated > 0`.execute(db)
  const teamSpans: Rows['teamSpans'] = []
  const categorySpans: Rows['categorySpans'] = []
  for (const [teamId, categoryIds, fromMonth, untilMonth, hours, estimated, notEstimated] of rows[0]
    ?.groups ?? []) {
    const span = { fromMonth, untilMonth, hours, estimated, notEstimated }
    if (teamId !== null) teamSpans.push({ ...span, teamId })
    else if (categoryIds !== null) categorySpans.push({ ...span, categoryIds })
  }
  return { teamSpans, categorySpans }
}

/** Every team that existed by the end of the month, by name, with the months of the window in which it was heard. */
export async function listReviewedTeams(db: Db, window: ReviewWindow): Promise<Rows['teams']> {
  const { fromOn, untilOn, nextOn } = window
  const { rows } = await sql<Rows['teams'][number]>`
    select t.id, t.slug, t.name, t.headcount,
      t.archived_at is not null and t.archived_at < (${nextOn}::date)::timestamp at time zone o.time_zone as is_archived,
      coalesce(array_agg(distinct to_char(s.held_on, 'YYYY-MM')) filter (where s.held_on >= ${fromOn}), '{}') as heard_months,
      max(s.held_on) as last_sync_on
    from teams t cross join organisation o
    left join sync_teams st on st.team_id = t.id
    left join heard_syncs s on s.id = st.sync_id and s.held_on <= ${untilOn}
    where t.created_on <= ${untilOn}
    group by t.id, o.time_zone
    order by t.name, t.id`.execute(db)
  return rows
}

/** All categories, archived ones included, by id. */
export async function listReviewedCategories(db: Db): Promise<Rows['categories']> {
  return db
    .selectFrom('categories')
    .select(['id', 'slug', 'nameEn', 'nameJa', 'colour'])
    .orderBy('id')
    .execute()
}

export async function countSyncs(db: Db, { monthOn, untilOn }: ReviewWindow): Promise<number> {
  const { syncs } = await db
    .selectFrom('heardSyncs')
    .where('heldOn', '>=', monthOn)
    .where('heldOn', '<=', untilOn)
    .select((eb) => eb.fn.countAll<number>().as('syncs'))
    .executeTakeFirstOrThrow()
  return syncs
}
