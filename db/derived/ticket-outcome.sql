-- What was last seen of a ticket.

-- Up to a day; no row when nobody had looked at it by then.
create or replace function last_seen_outcome(ticket bigint, until_day date)
returns table (outcome text, observed_on date) language sql stable as $$
  select outcome, observed_on from ticket_outcomes
  where ticket_id = ticket and ticket_outcomes.observed_on <= until_day
  order by observed_on desc, observed_at desc, id desc limit 1
$$;

create or replace view latest_outcomes as
select id as ticket_id, coalesce(seen.outcome, 'unknown') as outcome, seen.observed_on
from tickets left join lateral last_seen_outcome(id, 'infinity') as seen on true;
comment on view latest_outcomes is
  'What was last seen of each ticket; unknown, and without a day, when nobody has looked at it.';
