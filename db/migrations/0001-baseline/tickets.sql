create table tickets (
  id bigint generated always as identity primary key,
  url text not null check (url ~ '^https?://' and char_length(url) <= 2000),
  tracker text not null check (tracker in
    ('github', 'gitlab', 'jira', 'linear', 'backlog', 'redmine', 'azure_devops', 'shortcut', 'link')),
  key text not null check (char_length(key) between 1 and 200),
  created_on date not null,
  created_at timestamptz not null,
  created_by text not null,
  constraint tickets_url_key unique (url)
);
create index tickets_key on tickets (lower(key));

create table ticket_links (
  ticket_id bigint not null references tickets on delete cascade,
  pain_point_id bigint not null references pain_points on delete cascade,
  linked_on date not null,
  linked_at timestamptz not null,
  linked_by text not null,
  primary key (pain_point_id, ticket_id)
);
create index ticket_links_ticket on ticket_links (ticket_id);

-- What the tracker reported and when; the latest row is the outcome, no row is 'unknown'.
create table ticket_outcomes (
  id bigint generated always as identity primary key,
  ticket_id bigint not null references tickets on delete cascade,
  outcome text not null check (outcome in ('open', 'done', 'not_planned', 'duplicate', 'deleted', 'unknown')),
  observed_on date not null check (observed_on between '2000-01-01' and '2100-12-31'),
  observed_at timestamptz not null,
  observed_by text not null
);
create index ticket_outcomes_ticket on ticket_outcomes (ticket_id, observed_on desc, observed_at desc);
create index ticket_outcomes_observed_on on ticket_outcomes (observed_on);
