import { sql } from 'kysely'
import { resolvedStates, states } from '#app/domain/pain-points/pain-point-state.ts'
import type { Counted, DoneTicket, MonthEvent } from '#app/domain/review/monthly-review.ts'
import type { Db } from '#db/transaction.ts'
import type { ReviewWindow } from './review.queries.server.ts'

/**
 * The pain points with an event in the month, of each kind the first `limit` by their hours in it. Merged ones count as
 * their root. A day counts with the state at its end; coming back is the first mention after each relief.
 */
export async function listMonthEvents(
  db: Db,
  { monthOn, nextOn, untilOn }: ReviewWindow,
  limit: number,
): Promise<MonthEvent[]> {
  // why any (array(…)) and lateral: the planner expects events for thousands of pain points, and would read all of
  // them; with an array, or one at a time, it looks them up by index.
  const { rows } = await sql<MonthEvent>`
    with begun as (
      select pain_point_id, state, came_back, from_day from state_spans
      where state = any (${states}::text[]) and from_day between ${monthOn} and ${untilOn}
    ),
    happened as (
      select 'first_heard' as event, pain_point_id from summaries
        where first_heard_on between ${monthOn} and ${untilOn}
      union
      select state, pain_point_id from begun where state = any (${resolvedStates}::text[])
      union
      select 'came_back', pain_point_id from begun
        left join lateral (
          select b.state, b.came_back from state_spans b
          where b.pain_point_id = begun.pain_point_id and b.until_day = begun.from_day
        ) as before on true
        where begun.came_back and (
          before.came_back is not true
          or before.state = 'relieved' and begun.state <> all (${resolvedStates}::text[]))
    ),
    ranked as (
      select event, s.pain_point_id, hours, coalesce(weighed.team_ids, s.team_ids) as team_ids,
        count(*) over (partition by event) as total,
        row_number() over (partition by event order by hours desc nulls last, s.pain_point_id) as rank
      from happened join summaries s using (pain_point_id)
      cross join lateral (
        select sum(hours_per_month) as hours, array_agg(team_id) as team_ids from toil_spans
        where pain_point_id = s.pain_point_id
          and from_month < ${nextOn} and (until_month is null or until_month > ${monthOn})
      ) as weighed
      where s.pain_point_id = any (array(select pain_point_id from happened))
    )
    select event, pain_point_id, team_ids, hours as hours_per_month, total,
      (select title from pain_points p where p.id = ranked.pain_point_id) as title
    from ranked
    where rank <= ${limit}
    order by event, rank`.execute(db)
  return rows
}

/**
 * Tickets that were not done when the month started and were done when it ended, latest first. Observing a ticket that
 * has long been done changes nothing.
 */
export async function listTicketsDone(
  db: Db,
  { monthOn, untilOn }: ReviewWindow,
  limit: number,
): Promise<Counted<DoneTicket>> {
  const { rows } = await sql<DoneTicket & { total: number }>`
    with done as (
      select ticket_id, max(observed_on) as done_on from ticket_outcomes
      where outcome = 'done' and observed_on between ${monthOn} and ${untilOn}
        and 'done' = (select outcome from last_seen_outcome(ticket_id, ${untilOn}))
        and 'done' is distinct from (select outcome from last_seen_outcome(ticket_id, ${monthOn}::date - 1))
      group by ticket_id
    )
    select t.id as ticket_id, t.url, t.key, done.done_on, count(*) over () as total,
      coalesce((
        select json_agg(json_build_object('painPointId', p.id, 'title', p.title) order by p.id)
        from pain_points p where p.id in (
          select root_id from ticket_links l join pain_point_roots using (pain_point_id) where l.ticket_id = t.id)
      ), '[]') as pain_points
    from done join tickets t on t.id = done.ticket_id
    order by done.done_on desc, t.id desc
    limit ${limit}`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    shown: rows.map(({ total: _, ...ticket }) => ticket),
  }
}
