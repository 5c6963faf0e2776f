-- A text as the search reads it: widths, cases and kana of one form, and every pair of neighbouring letters in it.
--
-- An index keeps what its function returned when the row was written. A change of one of these functions therefore goes
-- with a migration that drops the indexes below; they are created again here.

create or replace function fold_for_search(text) returns text language sql immutable parallel safe as $$
  select translate(lower(normalize($1, NFKC)),
    'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ',
    'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ')
$$;

-- The cost keeps the planner from taking every text apart where the index would do.
create or replace function bigrams(searched text)
returns text[] language sql immutable strict parallel safe cost 5000 as $$
  select coalesce(array_agg(distinct (one || next) collate "C"), '{}')
  from (select string_to_array(searched, null) as letters) as split,
    unnest(letters[:cardinality(letters) - 1], letters[2:]) as pair (one, next)
$$;

-- Without a list of entries still to be inserted, which every search would have to read as well.
create index if not exists search_texts_bigrams on search_texts using gin (bigrams(text)) with (fastupdate = off);
create index if not exists tickets_key_bigrams on tickets using gin (bigrams(lower(key)));

-- Names that read alike are one name: for everybody among the shared views, for their owner among the personal ones.
create unique index if not exists saved_views_shared_name on saved_views (fold_for_search(name)) where is_shared;
create unique index if not exists saved_views_personal_name on saved_views (owner_id, fold_for_search(name))
  where not is_shared;
