-- What a list can ask of a pain point beside its figures, as numbers in one array: one index finds any combination of
-- them together with teams and categories. Severity 1 to 4, state 11 to 16, known by 20 to 23 (three or more), tickets
-- 30 or 31, came back 40, and the months with a mention, all greater than 1000.
--
-- A change of the function goes with a migration that drops the index, which keeps what the function returned before.

create or replace function summary_facets(state text, severity_rank smallint, known_by integer, tickets integer,
  came_back boolean, heard_months integer[])
returns integer[] language sql immutable parallel safe as $$
  select array[
    severity_rank::integer,
    10 + array_position(array['unplanned', 'in_progress', 'to_confirm', 'stranded', 'relieved', 'declined'], state),
    20 + least(known_by, 3),
    30 + least(tickets, 1)
  ] || case when came_back then array[40] else '{}' end || heard_months
$$;

create index if not exists summaries_facets on summaries using gin (team_ids, category_ids,
  (summary_facets(state, severity_rank, known_by, tickets, came_back, heard_months))) with (fastupdate = off);
