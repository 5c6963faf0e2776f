-- The arithmetic of app/domain/toil/toil.ts in SQL, for tables of any size. Unknown stays null.

create or replace function toil_hours_per_month(occurrences numeric, per text, minutes_each integer,
  people integer, working_days smallint)
returns numeric language sql immutable parallel safe as $$
  select occurrences * case per when 'day' then working_days when 'week' then 52::numeric / 12 else 1 end
    * minutes_each / 60 * people
$$;

create or replace function month_number(day date) returns integer language sql immutable strict parallel safe as $$
  select (extract(year from day) * 12 + extract(month from day))::integer
$$;
