-- What the tracker reported last about a ticket; without a report it is unknown.

create or replace function latest_outcome(ticket bigint) returns text language sql stable as $$
  select coalesce((
    select outcome from ticket_outcomes where ticket_id = ticket
    order by observed_on desc, observed_at desc, id desc limit 1), 'unknown')
$$;
