-- Derived in the background: what each title is about, as terms that a text in other words or the other language shares
-- (app/domain/similar). A table of its own: a derived column on pain_points would be in the audit log.
create table similar_terms (
  pain_point_id bigint primary key references pain_points on delete cascade,
  version integer not null,
  terms text[] collate "C" not null,
  weights real[] not null check (cardinality(weights) = cardinality(terms))
);
-- Without a list of entries still to be inserted, which every search would have to read as well.
create index similar_terms_terms on similar_terms using gin (terms) with (fastupdate = off);
create index similar_terms_version on similar_terms (version, pain_point_id);

-- In how many titles a term is, now and then counted on a part of them; the empty term is in all.
create table similar_term_counts (
  term text collate "C" primary key,
  pain_points integer not null
);

-- Pairs whose titles mean the same. Readers ask the facts what became of the two meanwhile: merged, relieved, of one
-- team only, or not the same.
create table same_proposals (
  source_id bigint not null references pain_points on delete cascade,
  target_id bigint not null references pain_points on delete cascade,
  likeness real not null,
  matched text[] collate "C" not null,
  primary key (source_id, target_id),
  check (source_id < target_id)
);
create index same_proposals_target on same_proposals (target_id);
create index same_proposals_likeness on same_proposals (likeness desc, source_id desc, target_id desc);

create table same_awaiting (
  pain_point_id bigint primary key references pain_points on delete cascade
);
