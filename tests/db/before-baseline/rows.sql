insert into kysely_migration (name, timestamp)
select name, '2026-11-29T00:00:00.000Z' from unnest(array[
  '0001-organisation-teams-categories', '0002-syncs', '0003-pain-points', '0004-tickets', '0005-decisions-reviews',
  '0006-standings', '0007-refresh-standings', '0008-accounts', '0009-audit', '0010-lines', '0011-similar-terms',
  '0012-pain-point-notes', '0013-backlog-figures', '0014-not-same', '0015-bulk-changes', '0016-saved-views',
  '0017-lighter-lists', '0018-came-back', '0019-redaction', '0020-rights-bell', '0021-heard-syncs',
  '0022-heard-outside-a-sync', '0023-splits', '0024-name-of-the-light-agenda']) as name;
insert into kysely_migration_lock values ('migration_lock', 0);

select set_config('nayami.actor_name', 'Mori', true);
insert into organisation (name) values ('Nayami');
insert into teams (slug, name, phase, headcount, cadence_days, created_on, created_at, created_by)
values ('orders', '注文', 'launched', 6, 14, '2026-01-05', '2026-01-05T01:00Z', 'Mori'),
  ('billing', 'Billing', 'mature', null, 30, '2026-01-05', '2026-01-05T01:00Z', 'Mori');
insert into categories (slug, name_en, name_ja, colour, created_at, created_by)
values ('deploy', 'Deploy', 'デプロイ', 'blue', '2026-01-01T00:00Z', 'nayami');
insert into agenda_templates (slug, name_en, name_ja) values ('sync', 'Sync', 'Sync Mtg');
insert into agenda_blocks (template_id, position, name_en, name_ja) values (1, 1, 'Free topics', '話したいこと');
insert into syncs (held_on, template_id, created_at, created_by) values ('2026-02-02', 1, '2026-02-02T01:00Z', 'Mori');
insert into sync_teams values (1, 1), (1, 2);
insert into notes (sync_id, agenda_block_id, body, recorded_at, recorded_by)
values (1, 1, 'Releases on Friday', '2026-02-02T02:00Z', 'Mori');
insert into pain_points (title, created_at, created_by, notes)
values ('デプロイが遅い', '2026-02-02T02:00Z', 'Mori', '*every* time'), ('Releases are slow', '2026-02-02T02:00Z', 'Mori', null),
  ('Alerts at night', '2026-02-02T02:00Z', 'Mori', null);
insert into pain_point_categories values (1, 1);
insert into mentions (pain_point_id, sync_id, team_id, heard_on, severity, quote, occurrences, per, minutes_each, people,
  recorded_at, recorded_by)
values (1, 1, 1, '2026-02-02', 'high', '毎回待つ', 3, 'week', 40, 2, '2026-02-02T02:00Z', 'Mori'),
  (2, 1, 2, '2026-02-02', 'low', null, null, null, null, null, '2026-02-02T02:01Z', 'Mori'),
  (3, null, 1, '2026-02-10', 'critical', 'Four calls', null, null, null, null, '2026-02-10T02:00Z', 'Mori');
insert into known_by values (1, '佐藤', '2026-02-02T02:00Z', 'Mori');
insert into merges (source_id, target_id, merged_on, merged_at, merged_by)
values (2, 1, '2026-02-03', '2026-02-03T02:00Z', 'Mori');
insert into tickets (url, tracker, key, created_on, created_at, created_by)
values ('https://example.com/OPS-7', 'jira', 'OPS-7', '2026-02-03', '2026-02-03T02:00Z', 'Mori');
insert into ticket_links values (1, 1, '2026-02-03', '2026-02-03T02:00Z', 'Mori');
insert into ticket_outcomes (ticket_id, outcome, observed_on, observed_at, observed_by)
values (1, 'open', '2026-02-04', '2026-02-04T02:00Z', 'Mori');
insert into resolutions (pain_point_id, kind, team_id, resolved_on, recorded_at, recorded_by)
values (3, 'relieved', 1, '2026-03-01', '2026-03-01T02:00Z', 'Mori');
insert into decisions (sync_id, text, decided_on, recorded_at, recorded_by)
values (1, 'Measure the pipeline', '2026-02-02', '2026-02-02T02:00Z', 'Mori');
insert into reviews (month, figures, closed_at, closed_by)
values ('2026-02', '{"hours": 17.33}', '2026-03-02T02:00Z', 'Mori');
insert into people (name, email, role, created_at, updated_at)
values ('Mori', 'mori@example.com', 'admin', '2026-01-05T01:00Z', '2026-01-05T01:00Z');
