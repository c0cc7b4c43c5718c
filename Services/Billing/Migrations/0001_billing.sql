-- Plans, daily quotas, holds and the ledger. Instants are milliseconds since 1970 (UTC), days are
-- days since 1970-01-01 (UTC), money is micro-dollars.

create table subscriptions (
  person_id uuid primary key,
  tier smallint not null check (tier between 1 and 3),
  since_ms bigint not null
);

create table quota_days (
  person_id uuid not null,
  day bigint not null,
  action smallint not null,
  used integer not null check (used >= 0),
  primary key (person_id, day, action)
);

create table quota_uses (
  request_id text primary key,
  person_id uuid not null,
  day bigint not null,
  action smallint not null,
  returned boolean not null default false,
  created_at_ms bigint not null
);
create index quota_uses_by_day on quota_uses (day);

create table spending_days (
  person_id uuid not null,
  day bigint not null,
  spent bigint not null default 0 check (spent >= 0),
  held bigint not null default 0 check (held >= 0),
  warned boolean not null default false,
  primary key (person_id, day)
);

create table holds (
  request_id text primary key,
  person_id uuid not null,
  day bigint not null,
  action smallint not null,
  model text not null,
  amount bigint not null check (amount >= 0),
  state text not null check (state in ('held', 'dispatched', 'settled', 'released', 'swept')),
  created_at_ms bigint not null,
  expires_at_ms bigint not null
);
create index holds_that_expire on holds (expires_at_ms) where state in ('held', 'dispatched');

create table ledger (
  sequence bigint generated always as identity primary key,
  request_id text not null unique,
  person_id uuid not null,
  day bigint not null,
  action smallint not null,
  model text not null,
  kind smallint not null,
  cost bigint not null check (cost >= 0),
  input_tokens bigint not null check (input_tokens >= 0),
  output_tokens bigint not null check (output_tokens >= 0),
  created_at_ms bigint not null
);
create index ledger_by_person on ledger (person_id, sequence);
create index ledger_by_time on ledger (created_at_ms);

create table cap_overrides (
  person_id uuid primary key,
  cap bigint not null check (cap > 0),
  until_ms bigint not null,
  set_by text not null,
  reason text not null,
  created_at_ms bigint not null
);

-- A line of the ledger is never changed and never removed.
create function ledger_is_written_once() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is written once';
end
$$;
create trigger ledger_is_written_once before update or delete on ledger
  for each row execute function ledger_is_written_once();
