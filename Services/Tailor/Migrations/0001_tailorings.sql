-- Tailorings. Instants are milliseconds since 1970 (UTC).

create table tailorings (
  -- The id of the job that made it, so that a job makes one tailoring however often it runs.
  id uuid primary key,
  owner uuid not null,
  resume_id uuid not null,
  job_title text not null,
  score_before double precision not null,
  score_after double precision not null,
  revision bigint not null,
  created_at_ms bigint not null,
  updated_at_ms bigint not null,
  -- The whole tailoring, as the message Tailoring.
  tailoring bytea not null
);
create index tailorings_of_a_person on tailorings (owner, created_at_ms desc, id desc);
create index tailorings_of_a_resume on tailorings (owner, resume_id, created_at_ms desc, id desc);
