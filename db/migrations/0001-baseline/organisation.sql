create table organisation (
  id smallint primary key default 1 check (id = 1),
  name text not null default '' check (char_length(name) <= 200),
  time_zone text not null default 'Asia/Tokyo',
  default_language text not null default 'ja' check (default_language in ('ja', 'en')),
  working_days_per_month smallint not null default 20 check (working_days_per_month between 1 and 31),
  hours_per_person_month smallint not null default 160 check (hours_per_person_month between 1 and 744),
  toil_budget_share numeric(4, 3) not null default 0.5 check (toil_budget_share between 0 and 1),
  anyone_may_view boolean not null default false,
  passwords_allowed boolean not null default true
);
insert into organisation default values;

-- The key of every form that was sent: the same form sent twice is answered with the first result.
create table submissions (
  key uuid primary key,
  result jsonb not null,
  submitted_at timestamptz not null,
  submitted_by text not null
);
