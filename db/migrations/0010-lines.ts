import { type Kysely, sql } from 'kysely'
import { syncChangeFunctions, syncChangeTriggers } from './0010-sync-changes.sql.ts'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  // The agenda block that was being talked about when it was said.
  await sql`alter table mentions add column agenda_block_id bigint references agenda_blocks`.execute(db)
  await sql`alter table decisions add column agenda_block_id bigint references agenda_blocks`.execute(db)

  await sql`
    create table alert_verdicts (
      id bigint generated always as identity primary key,
      sync_id bigint not null references syncs on delete cascade,
      agenda_block_id bigint references agenda_blocks,
      alert text not null check (alert = btrim(alert, E' \t\u3000') and char_length(alert) between 1 and 200),
      verdict text not null check (verdict in ('keep', 'fix', 'delete')),
      recorded_at timestamptz not null,
      recorded_by text not null
    )`.execute(db)
  await sql`create index alert_verdicts_sync on alert_verdicts (sync_id, id)`.execute(db)
  await sql`select keep_audit('alert_verdicts')`.execute(db)
  await sql`create index resolutions_sync on resolutions (sync_id) where sync_id is not null`.execute(db)

  // An archived block keeps what was said in it and leaves the agenda. Positions may pass each other in a transaction.
  await sql`alter table agenda_blocks add column archived_at timestamptz`.execute(db)
  await sql`alter table agenda_blocks drop constraint agenda_blocks_template_id_position_key`.execute(db)
  await sql`alter table agenda_blocks add constraint agenda_blocks_position
    unique (template_id, position) deferrable initially deferred`.execute(db)
  await sql`alter table agenda_blocks add constraint agenda_blocks_texts check (
    char_length(name_en) between 1 and 200 and char_length(name_ja) between 1 and 200
    and char_length(entry_condition_en) between 1 and 200 and char_length(entry_condition_ja) between 1 and 200)`.execute(
    db,
  )
  await sql`alter table agenda_templates
    add column archived_at timestamptz,
    add column suggested_for_phase text check (suggested_for_phase in ('pre_launch', 'launched', 'mature')),
    add constraint agenda_templates_texts check (
      char_length(name_en) between 1 and 200 and char_length(name_ja) between 1 and 200)`.execute(db)
  await plantLightTemplate(db)

  await sql`
    create table sync_clocks (
      sync_id bigint primary key references syncs on delete cascade,
      seq bigint not null,
      ticked_at timestamptz not null
    )`.execute(db)
  await sql`
    create table sync_changes (
      sync_id bigint not null references syncs on delete cascade,
      seq bigint not null,
      subject text not null,
      subject_id bigint not null,
      submission_key uuid,
      primary key (sync_id, seq)
    )`.execute(db)
  for (const statement of [...syncChangeFunctions, ...syncChangeTriggers])
    await sql.raw(statement).execute(db)
}

/** For teams before their launch: there is no production yet whose incidents could be talked about. */
// biome-ignore lint/suspicious/noExplicitAny: why: frozen in time, as above
async function plantLightTemplate(db: Kysely<any>) {
  await sql`select set_config('nayami.actor_name', 'system', true)`.execute(db)
  await sql`insert into agenda_templates (slug, name_en, name_ja, suggested_for_phase)
    values ('before-launch', 'Before launch', 'リリース前の Sync', 'pre_launch')`.execute(db)
  const blocks = [
    ['What slows us down', '手間取っていること'],
    ['Towards the launch', 'リリースに向けて'],
    ['Free topics', '話したいこと'],
  ]
  for (const [index, [nameEn, nameJa]] of blocks.entries()) {
    await sql`
      insert into agenda_blocks (template_id, position, name_en, name_ja)
      select id, ${index + 1}::smallint, ${nameEn}, ${nameJa} from agenda_templates where slug = 'before-launch'`.execute(
      db,
    )
  }
  await sql`select set_config('nayami.actor_name', '', true)`.execute(db)
}
