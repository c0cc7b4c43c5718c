-- Base resumes and their files. Instants are milliseconds since 1970 (UTC).

create table resumes (
  id uuid primary key,
  owner uuid not null,
  file_name text not null,
  media_type text not null,
  file_bytes bigint not null check (file_bytes > 0),
  file_sha256 text not null,
  job_id uuid not null,
  created_at_ms bigint not null,
  parsed_at_ms bigint not null default 0,
  person_name text not null default '',
  label text not null default '',
  -- What was read, as the message ParsedResume; null while it is not parsed.
  parsed bytea,
  unique (owner, file_sha256)
);
create index resumes_of_a_person on resumes (owner, created_at_ms desc, id desc);

-- The files stand apart, so that a list never reads them.
create table resume_files (
  resume_id uuid primary key references resumes (id) on delete cascade,
  content bytea not null
);
alter table resume_files alter column content set storage external;
