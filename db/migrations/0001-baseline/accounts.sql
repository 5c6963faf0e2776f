-- people, sessions, credentials and verifications have the columns better-auth expects of its user, session, account and
-- verification.
create table people (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name = btrim(name, E' \t\u3000') and char_length(name) between 1 and 200),
  email text not null check (
    email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and char_length(email) <= 254),
  email_verified boolean not null default false,
  image text,
  role text not null default 'viewer' check (role in ('viewer', 'member', 'admin')),
  language text check (language in ('ja', 'en')),
  theme text check (theme in ('system', 'light', 'dark')),
  time_zone text check (char_length(time_zone) between 1 and 100),
  deactivated_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  redacted_at timestamptz,
  constraint people_email_key unique (email)
);

-- Apart from people, because it changes with every visit and is no fact about a person that anybody recorded.
create table sightings (
  person_id uuid primary key references people on delete cascade,
  seen_at timestamptz not null
);

create table sessions (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index sessions_person on sessions (person_id);

create table credentials (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index credentials_person on credentials (person_id);

create table verifications (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verifications_identifier on verifications (identifier);

-- A key handed out as a link. Only its digest is kept: a reader of the table cannot use it.
create table one_time_links (
  id bigint generated always as identity primary key,
  purpose text not null check (purpose in ('set_up', 'invite', 'sign_in', 'reset_password')),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  email text check (email = lower(email) and char_length(email) <= 254),
  role text check (role in ('viewer', 'member', 'admin')),
  person_id uuid references people on delete cascade,
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz,
  used_at timestamptz,
  revoked_at timestamptz,
  check (purpose <> 'invite' or num_nonnulls(email, role) = 2),
  check ((purpose in ('sign_in', 'reset_password')) = (person_id is not null))
);
create index one_time_links_person on one_time_links (person_id);
create index one_time_links_purpose on one_time_links (purpose, created_at);

create table api_tokens (
  id bigint generated always as identity primary key,
  person_id uuid not null references people on delete cascade,
  name text not null check (name = btrim(name, E' \t\u3000') and char_length(name) between 1 and 200),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  scope text not null check (scope in ('read', 'write')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index api_tokens_person on api_tokens (person_id);
create table api_token_uses (
  api_token_id bigint primary key references api_tokens on delete cascade,
  used_at timestamptz not null
);

-- The table of rate-limiter-flexible: how often each account and each address has tried.
create table attempts (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
