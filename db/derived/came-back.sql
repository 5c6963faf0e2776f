-- A mention later than a relief brings a pain point back: hasComeBack() of app/domain/pain-points/pain-point-state.ts in SQL.

create or replace function heard_after_relief(kind text, resolved_on date, resolved_at timestamptz, heard_on date,
  heard_at timestamptz) returns boolean language sql immutable parallel safe as $$
  select kind = 'relieved' and (heard_on, heard_at) > (resolved_on, resolved_at)
$$;
