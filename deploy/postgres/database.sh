#!/usr/bin/env bash
# database.sh ADMIN_URL NAME PASSWORD: a role NAME that may sign in, and a database NAME that it owns
# and nobody else may connect to. Safe to run again: the password is set anew.
set -euo pipefail
psql -X -q -v ON_ERROR_STOP=1 -v name="$2" -v password="$3" "$1" <<'SQL'
select format('create role %I login', :'name') where not exists (select from pg_roles where rolname = :'name') \gexec
select format('alter role %I with login password %L nosuperuser nocreatedb nocreaterole', :'name', :'password') \gexec
select format('create database %I owner %I', :'name', :'name')
where not exists (select from pg_database where datname = :'name') \gexec
select format('revoke all on database %I from public', :'name') \gexec
SQL
