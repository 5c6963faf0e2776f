create table pain_points (
  id bigint generated always as identity primary key,
  title text not null check (title = btrim(title, E' \t\u3000') and char_length(title) between 1 and 200),
  created_at timestamptz not null,
  created_by text not null,
  -- Markdown as it was written; null where nobody wrote any.
  notes text constraint pain_points_notes_length check (
    notes = btrim(notes, E' \n\u3000') and char_length(notes) between 1 and 20000)
);

create table pain_point_categories (
  pain_point_id bigint not null references pain_points on delete cascade,
  category_id bigint not null references categories,
  primary key (pain_point_id, category_id)
);
create index pain_point_categories_category on pain_point_categories (category_id);

create table known_by (
  pain_point_id bigint not null references pain_points on delete cascade,
  name text not null check (name = btrim(name, E' \t\u3000') and char_length(name) between 1 and 200),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (pain_point_id, name)
);
create index known_by_name on known_by (name) include (pain_point_id);
