create table agenda_templates (
  id bigint generated always as identity primary key,
  slug text not null unique,
  name_en text not null,
  name_ja text not null,
  archived_at timestamptz,
  suggested_for_phase text check (suggested_for_phase in ('pre_launch', 'launched', 'mature')),
  constraint agenda_templates_texts check (
    char_length(name_en) between 1 and 200 and char_length(name_ja) between 1 and 200)
);

-- An archived block keeps what was said in it and leaves the agenda. Positions may pass each other in a transaction.
create table agenda_blocks (
  id bigint generated always as identity primary key,
  template_id bigint not null references agenda_templates,
  position smallint not null,
  name_en text not null,
  name_ja text not null,
  entry_condition_en text,
  entry_condition_ja text,
  archived_at timestamptz,
  constraint agenda_blocks_position unique (template_id, position) deferrable initially deferred,
  constraint agenda_blocks_texts check (
    char_length(name_en) between 1 and 200 and char_length(name_ja) between 1 and 200
    and char_length(entry_condition_en) between 1 and 200 and char_length(entry_condition_ja) between 1 and 200)
);

-- Teams before their launch have a lighter agenda: there is no production yet whose incidents could be talked about.
insert into agenda_templates (slug, name_en, name_ja, suggested_for_phase) values
  ('sync', 'Sync', 'Sync Mtg', null),
  ('performance-working-group', 'Performance Working Group', 'パフォーマンスワーキンググループ', null),
  ('production-meeting', 'Production meeting', 'プロダクションミーティング', null),
  ('before-launch', 'Before launch', 'リリース前のSync Mtg', 'pre_launch');

insert into agenda_blocks (template_id, position, name_en, name_ja, entry_condition_en, entry_condition_ja)
select id, position, block.name_en, block.name_ja, condition_en, condition_ja
from (values
  ('sync', 1, 'Incidents and recurrence prevention', '障害と再発防止', null, null),
  ('sync', 2, 'Irregular manual work', '不定期な手作業', null, null),
  ('sync', 3, 'Alerts', 'アラート', 'Put it here when paging exceeds 5 a week', '呼び出しが週5件を超えたらここで扱う'),
  ('sync', 4, 'Free topics', '話したいこと', null, null),
  ('sync', 5, 'Coming changes', '今後の変更', null, null),
  ('performance-working-group', 1, 'Incidents and recurrence prevention', '障害と再発防止', null, null),
  ('performance-working-group', 2, 'Work log of irregular manual work', '不定期な手作業の記録', null, null),
  ('performance-working-group', 3, 'Alerts: keep, fix, delete', 'アラート（残す・直す・消す）', null, null),
  ('performance-working-group', 4, 'Dashboards, SLO and capacity', 'ダッシュボード・SLO・キャパシティ', null, null),
  ('performance-working-group', 5, 'Free topics', '話したいこと', null, null),
  ('performance-working-group', 6, 'Coming changes', '今後の変更', null, null),
  ('production-meeting', 1, 'Coming changes', '今後の変更', null, null),
  ('production-meeting', 2, 'Metrics', 'メトリクス', null, null),
  ('production-meeting', 3, 'Outages', '障害', null, null),
  ('production-meeting', 4, 'Paging events', '呼び出しのあったイベント', null, null),
  ('production-meeting', 5, 'Non-paging events', '呼び出しのなかったイベント', null, null),
  ('production-meeting', 6, 'Prior action items', '前回までのアクション', null, null),
  ('before-launch', 1, 'What slows us down', '手間取っていること', null, null),
  ('before-launch', 2, 'Towards the launch', 'リリースに向けて', null, null),
  ('before-launch', 3, 'Free topics', '話したいこと', null, null)
) as block (slug, position, name_en, name_ja, condition_en, condition_ja)
join agenda_templates using (slug)
order by id, position;
