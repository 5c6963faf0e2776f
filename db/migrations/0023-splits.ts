import { type Kysely, sql } from 'kysely'
import { auditFunctions } from './0009-audit.sql.ts'
import { skippedWhileRedacting } from './0019-redaction.sql.ts'

// A pain point that was really two. A split outlives both: undone, its target is gone and its address leads to the
// source. So no key points at them.

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
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
    )`.execute(db)
  await sql`create index splits_source on splits (source_id)`.execute(db)

  // What moved, one row for each fact, and from where: with merges it may have been of another than the source. A
  // resolution from nowhere is the target's copy of one that the source keeps. Of a link to a ticket the row itself is
  // kept: of several that merged ones had, the target has one.
  await sql`
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
    )`.execute(db)
  await sql`create index split_moves_split on split_moves (split_id)`.execute(db)
  await sql`create index split_moves_from on split_moves (from_id)`.execute(db)

  await sql.raw(recordAuditEvent()).execute(db)
  await sql`select keep_audit('splits')`.execute(db)
}

/** As 0019 left it; a split, too, is part of the history of both. */
function recordAuditEvent(): string {
  const begin = '  begin\n'
  return (auditFunctions[0] ?? '')
    .replace('create function', 'create or replace function')
    .replace("tg_table_name = 'merges'", "tg_table_name in ('merges', 'not_same', 'splits')")
    .replace(begin, begin + skippedWhileRedacting)
}
