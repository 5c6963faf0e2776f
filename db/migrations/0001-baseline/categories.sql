create table categories (
  id bigint generated always as identity primary key,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 60),
  name_en text not null check (name_en = btrim(name_en, E' \t\u3000') and char_length(name_en) between 1 and 200),
  name_ja text not null check (name_ja = btrim(name_ja, E' \t\u3000') and char_length(name_ja) between 1 and 200),
  colour text not null check (colour in ('vermillion', 'blue', 'green', 'purple', 'orange', 'sky', 'yellow', 'grey')),
  created_at timestamptz not null,
  created_by text not null,
  archived_at timestamptz,
  constraint categories_slug_key unique (slug)
);
insert into categories (slug, name_en, name_ja, colour, created_at, created_by) values
  ('alerts', 'Alerts', 'アラート', 'vermillion', '2026-01-01T00:00:00Z', 'nayami'),
  ('deploy', 'Deploy', 'デプロイ', 'blue', '2026-01-01T00:00:00Z', 'nayami'),
  ('performance', 'Performance', 'パフォーマンス', 'green', '2026-01-01T00:00:00Z', 'nayami');
