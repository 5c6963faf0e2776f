-- The figures as they were when the month was closed; later corrections do not rewrite a closed month.
create table reviews (
  month text primary key check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  figures jsonb not null,
  closed_at timestamptz not null,
  closed_by text not null,
  redacted_at timestamptz,
  redacted_by text
);
