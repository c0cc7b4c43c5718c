-- Reports. Instants are milliseconds since 1970 (UTC).

create table reports (
  -- The id of the job that made it, so that a job makes one report however often it runs.
  id uuid primary key,
  owner uuid not null,
  resume_id uuid not null,
  job_title text not null,
  score double precision not null check (score between 0 and 100),
  created_at_ms bigint not null,
  -- The whole report, as the message AtsReport.
  report bytea not null
);
create index reports_of_a_person on reports (owner, created_at_ms desc, id desc);
create index reports_of_a_resume on reports (owner, resume_id, created_at_ms desc, id desc);
