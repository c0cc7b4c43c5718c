-- Durable jobs. Instants are milliseconds since 1970 (UTC) on this server's clock, the only one that
-- leases are judged by.

create function job_clock() returns bigint language sql volatile as
  'select (extract(epoch from clock_timestamp()) * 1000)::bigint';

create table jobs (
  id uuid primary key,
  kind text not null,
  owner uuid not null,
  tier smallint not null,
  -- What the handler reads; a message of the contract.
  payload bytea not null,
  request_id text not null,
  traceparent text not null,
  -- The numbers of JobState: 1 queued, 2 running, 3 succeeded, 4 failed, 5 cancelled.
  state smallint not null check (state between 1 and 5),
  percent smallint not null default 0 check (percent between 0 and 100),
  stage text not null default '',
  attempt integer not null default 0,
  attempts_allowed integer not null check (attempts_allowed > 0),
  -- Not before this instant.
  run_at_ms bigint not null,
  lease_holder text not null default '',
  lease_until_ms bigint not null default 0,
  cancel_requested boolean not null default false,
  problem_code text not null default '',
  problem_detail text not null default '',
  problem_retry_after_ms bigint not null default 0,
  result_id text not null default '',
  -- The notices, as a message JobStatus with nothing else in it.
  notices bytea not null default '',
  -- False while a job that failed or was called off still has something to give back.
  settled boolean not null default true,
  created_at_ms bigint not null,
  started_at_ms bigint not null default 0,
  ended_at_ms bigint not null default 0,
  revision bigint not null
);
create index jobs_that_wait on jobs (kind, run_at_ms, id) where state = 1;
create index jobs_that_run on jobs (owner, kind) where state = 2;
create index jobs_by_lease on jobs (lease_until_ms) where state = 2;
create index jobs_to_settle on jobs (ended_at_ms) where not settled;
create index jobs_by_age on jobs (created_at_ms desc, id desc);
create index jobs_that_ended on jobs (kind, ended_at_ms desc) where state = 3;

create table job_queues (
  kind text primary key,
  paused boolean not null default false,
  draining boolean not null default false
);
