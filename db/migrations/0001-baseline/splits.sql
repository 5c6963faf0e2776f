-- A pain point that was really two. A split outlives both: undone, its target is gone and its address leads to the
-- source. So no key points at them.
create table splits (
  id bigint generated always as identity primary key,
  source_id bigint not null,
  target_id bigint not null,
  split_on date not null,
  split_at timestamptz not null,
  split_by text not null,
  undone_at timestamptz,
  undone_by text,
  constraint splits_target_once unique (target_id),
  check (source_id <> target_id),
  check (num_nulls(undone_at, undone_by) in (0, 2))
);
create index splits_source on splits (source_id);

-- What moved, one row for each fact, and from where: with merges it may have been another pain point than the source. A
-- resolution from nowhere is the target's copy of one that the source keeps. Of a link to a ticket the row itself is
-- kept: of several that merged pain points had, the target has one.
create table split_moves (
  id bigint generated always as identity primary key,
  split_id bigint not null references splits,
  from_id bigint,
  mention_id bigint,
  resolution_id bigint,
  category_id bigint,
  ticket_id bigint,
  linked_on date,
  linked_at timestamptz,
  linked_by text,
  check (num_nonnulls(mention_id, resolution_id, category_id, ticket_id) = 1),
  check (from_id is not null or resolution_id is not null),
  check (num_nonnulls(linked_on, linked_at, linked_by) = case when ticket_id is null then 0 else 3 end)
);
create index split_moves_split on split_moves (split_id);
create index split_moves_from on split_moves (from_id);
