-- All that the summaries of some roots are derived from, in the order of recording, so that of two facts at the same
-- moment the later row wins. A root without any mention is left out. Arrays instead of objects: a thousand mentions
-- repeat no names. Instants are texts of one width that compare as strings, to the microsecond that is stored.

-- Planned once per connection, for few rows: planning each call again costs more than the work.
create or replace function pain_point_facts(roots bigint[], members bigint[])
returns json language plpgsql set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  instant constant text := 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';
begin
  return (
    with family as (
      select root_id, member_id from unnest(roots, members) as pair (root_id, member_id)
    ),
    heard as (
      select root_id, json_agg(json_build_array(team_id, heard_on, to_char(recorded_at at time zone 'UTC', instant),
          severity, occurrences, per, minutes_each, people) order by id) as mentions,
        json_agg(quote order by id) filter (where quote is not null) as quotes
      from family join mentions on pain_point_id = member_id group by root_id
    ),
    resolved as (
      select root_id, json_agg(json_build_array(kind, resolved_on, to_char(recorded_at at time zone 'UTC', instant))
          order by id) as resolutions
      from family join resolutions on pain_point_id = member_id group by root_id
    ),
    linked as (
      select root_id, ticket_id, min(linked_on) as linked_on
      from family join ticket_links on pain_point_id = member_id group by root_id, ticket_id
    ),
    served as (
      select root_id, json_agg(json_build_array(ticket_id, linked_on, (
          select json_agg(json_build_array(outcome, observed_on, to_char(observed_at at time zone 'UTC', instant))
            order by id)
          from ticket_outcomes where ticket_outcomes.ticket_id = linked.ticket_id)) order by ticket_id) as tickets
      from linked group by root_id
    ),
    described as (
      select root_id, json_agg(title order by id <> root_id, id) as titles,
        json_agg(notes order by id <> root_id, id) filter (where notes is not null) as notes
      from family join pain_points on id = member_id group by root_id
    ),
    known as (
      select root_id, count(distinct name) as names
      from family join known_by on pain_point_id = member_id group by root_id
    ),
    tagged as (
      select root_id, json_agg(category_id order by category_id) as category_ids
      from family join pain_point_categories on pain_point_id = root_id where member_id = root_id group by root_id
    )
    select coalesce(json_agg(json_build_object('painPointId', root_id, 'mentions', mentions, 'resolutions', resolutions,
      'tickets', tickets, 'titles', titles, 'notes', notes, 'quotes', quotes, 'categoryIds', category_ids,
      'knownBy', coalesce(names, 0))), '[]')
    from heard
    join described using (root_id)
    left join resolved using (root_id)
    left join served using (root_id)
    left join known using (root_id)
    left join tagged using (root_id)
  );
end
$$;

-- Locks changed pain points and reads the facts of what they are read as now: each statement after the lock sees what
-- others committed before it. Nothing else is returned where nothing changed.
create or replace function take_facts(changed bigint[], out taken integer, out stale bigint[],
  out working_days_per_month smallint, out facts json)
language plpgsql as $$
declare
  families record;
begin
  taken := cardinality(changed);
  if taken = 0 then return; end if;
  families := lock_families(changed);
  stale := families.stale;
  facts := pain_point_facts(families.roots, families.members);
  working_days_per_month := (select organisation.working_days_per_month from organisation);
end
$$;
