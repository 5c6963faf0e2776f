import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table agenda_templates (
      id bigint generated always as identity primary key,
      slug text not null unique,
      name_en text not null,
      name_ja text not null
    )`.execute(db)
  await sql`
    create table agenda_blocks (
      id bigint generated always as identity primary key,
      template_id bigint not null references agenda_templates,
      position smallint not null,
      name_en text not null,
      name_ja text not null,
      entry_condition_en text,
      entry_condition_ja text,
      unique (template_id, position)
    )`.execute(db)
  await seedTemplates(db)

  await sql`
    create table syncs (
      id bigint generated always as identity primary key,
      held_on date not null check (held_on between '2000-01-01' and '2100-12-31'),
      template_id bigint not null references agenda_templates,
      facilitator text check (char_length(facilitator) between 1 and 200),
      created_at timestamptz not null,
      created_by text not null,
      closed_at timestamptz
    )`.execute(db)
  await sql`create index syncs_held_on on syncs (held_on desc, id desc)`.execute(db)

  await sql`
    create table sync_teams (
      sync_id bigint not null references syncs on delete cascade,
      team_id bigint not null references teams,
      primary key (sync_id, team_id)
    )`.execute(db)
  await sql`create index sync_teams_team on sync_teams (team_id, sync_id)`.execute(db)

  await sql`
    create table sync_attendees (
      sync_id bigint not null references syncs on delete cascade,
      position smallint not null,
      name text not null check (name = btrim(name, E' \t\u3000') and char_length(name) between 1 and 200),
      primary key (sync_id, position)
    )`.execute(db)

  await sql`
    create table notes (
      id bigint generated always as identity primary key,
      sync_id bigint not null references syncs on delete cascade,
      agenda_block_id bigint references agenda_blocks,
      body text not null check (char_length(body) between 1 and 10000),
      recorded_at timestamptz not null,
      recorded_by text not null
    )`.execute(db)
  await sql`create index notes_sync on notes (sync_id, id)`.execute(db)
}

type Block = [nameEn: string, nameJa: string, conditionEn?: string, conditionJa?: string]

const templates: { slug: string; nameEn: string; nameJa: string; blocks: Block[] }[] = [
  {
    slug: 'sync',
    nameEn: 'Sync',
    nameJa: 'Sync Mtg',
    blocks: [
      ['Incidents and recurrence prevention', '障害と再発防止'],
      ['Irregular manual work', '不定期な手作業'],
      [
        'Alerts',
        'アラート',
        'Put it here when paging exceeds 5 a week',
        '呼び出しが週5件を超えたらここで扱う',
      ],
      ['Free topics', '話したいこと'],
      ['Coming changes', '今後の変更'],
    ],
  },
  {
    slug: 'performance-working-group',
    nameEn: 'Performance Working Group',
    nameJa: 'パフォーマンスワーキンググループ',
    blocks: [
      ['Incidents and recurrence prevention', '障害と再発防止'],
      ['Work log of irregular manual work', '不定期な手作業の記録'],
      ['Alerts: keep, fix, delete', 'アラート（残す・直す・消す）'],
      ['Dashboards, SLO and capacity', 'ダッシュボード・SLO・キャパシティ'],
      ['Free topics', '話したいこと'],
      ['Coming changes', '今後の変更'],
    ],
  },
  {
    slug: 'production-meeting',
    nameEn: 'Production meeting',
    nameJa: 'プロダクションミーティング',
    blocks: [
      ['Coming changes', '今後の変更'],
      ['Metrics', 'メトリクス'],
      ['Outages', '障害'],
      ['Paging events', '呼び出しのあったイベント'],
      ['Non-paging events', '呼び出しのなかったイベント'],
      ['Prior action items', '前回までのアクション'],
    ],
  },
]

// biome-ignore lint/suspicious/noExplicitAny: why: frozen in time, as above
async function seedTemplates(db: Kysely<any>) {
  for (const template of templates) {
    await sql`insert into agenda_templates (slug, name_en, name_ja)
      values (${template.slug}, ${template.nameEn}, ${template.nameJa})`.execute(db)
    for (const [index, [nameEn, nameJa, conditionEn, conditionJa]] of template.blocks.entries()) {
      await sql`
        insert into agenda_blocks (template_id, position, name_en, name_ja, entry_condition_en, entry_condition_ja)
        select id, ${index + 1}::smallint, ${nameEn}, ${nameJa}, ${conditionEn ?? null}, ${conditionJa ?? null}
        from agenda_templates where slug = ${template.slug}`.execute(db)
    }
  }
}
