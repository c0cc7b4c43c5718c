-- Accounts, sessions and operations. Instants are milliseconds since 1970 (UTC).

create table people (
  id uuid primary key,
  -- As EmailAddress normalises it.
  email text not null unique,
  password_hash text not null,
  -- Names such as 'admin', separated by spaces.
  roles text not null default '',
  created_at_ms bigint not null
);

create table sessions (
  -- SHA-256 of the token; the token itself is known to its holder alone.
  token_sha256 bytea primary key,
  person_id uuid not null references people (id) on delete cascade,
  -- A browser's cookie, or a token of an API client.
  kind text not null check (kind in ('browser', 'api')),
  created_at_ms bigint not null,
  expires_at_ms bigint not null
);
create index sessions_of_a_person on sessions (person_id, created_at_ms desc);
create index sessions_by_expiry on sessions (expires_at_ms);

create table operations (
  -- Also the id of the job at the service.
  id uuid primary key,
  owner uuid not null references people (id) on delete cascade,
  kind text not null check (kind in ('parse', 'ats-check', 'tailoring')),
  idempotency_key text,
  -- SHA-256 of what was asked; null while an upload's bytes are not all here.
  request_hash bytea,
  -- What has to be handed over again after a crash, as the service's message; null for an upload, whose bytes Edge
  -- never keeps, and once the service has taken it.
  request bytea,
  -- Differs from id when the service had done the same before.
  job_id uuid not null,
  created_at_ms bigint not null,
  submitting_until_ms bigint not null,
  acknowledged_at_ms bigint,
  ended_at_ms bigint,
  -- The last JobStatus, once it ended.
  final_status bytea,
  unique (owner, idempotency_key)
);
create index operations_open on operations (owner, kind) where ended_at_ms is null;
create index operations_unacknowledged on operations (submitting_until_ms)
  where ended_at_ms is null and acknowledged_at_ms is null;
create index operations_by_end on operations (ended_at_ms) where ended_at_ms is not null;
