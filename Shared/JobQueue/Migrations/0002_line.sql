-- Jobs stand in a line that is fair between people, and leave the table when they have ended.

-- What has ended: on record until its time is over, never looked at by a worker.
create table ended_jobs (
  id uuid primary key,
  kind text not null,
  owner uuid not null,
  tier smallint not null,
  -- Empty once nobody can need it again: the job succeeded.
  payload bytea not null,
  request_id text not null,
  traceparent text not null,
  -- The numbers of JobState: 3 succeeded, 4 failed, 5 cancelled.
  state smallint not null check (state between 3 and 5),
  percent smallint not null,
  stage text not null,
  attempt integer not null,
  attempts_allowed integer not null,
  run_at_ms bigint not null,
  lease_holder text not null,
  problem_code text not null,
  problem_detail text not null,
  problem_retry_after_ms bigint not null,
  result_id text not null,
  notices bytea not null,
  -- False while a job that failed or was called off still has something to give back.
  settled boolean not null,
  created_at_ms bigint not null,
  started_at_ms bigint not null,
  ended_at_ms bigint not null,
  revision bigint not null
);
insert into ended_jobs
select id, kind, owner, tier, case when state = 3 then '' else payload end, request_id, traceparent, state, percent,
  stage, attempt, attempts_allowed, run_at_ms, lease_holder, problem_code, problem_detail, problem_retry_after_ms,
  result_id, notices, settled, created_at_ms, started_at_ms, ended_at_ms, revision
from jobs where state > 2;
delete from jobs where state > 2;
create index ended_jobs_by_age on ended_jobs (kind, state, created_at_ms desc, id desc);
create index ended_jobs_to_settle on ended_jobs (kind, ended_at_ms) where not settled;

drop index jobs_that_wait, jobs_that_run, jobs_by_lease, jobs_to_settle, jobs_by_age, jobs_that_ended;
alter table jobs
  drop column result_id, drop column notices, drop column settled, drop column ended_at_ms,
  -- The order in which jobs came.
  add column number bigint generated always as identity,
  -- Where it stands in the line of its kind; see job_place.
  add column place bigint not null default 0,
  -- Made anew for each claim; with the attempt it proves who may write.
  add column lease bigint not null default 0,
  -- 0 waits for its time (run_at_ms), 1 waits in line, 2 runs.
  drop constraint jobs_state_check,
  add constraint jobs_state_check check (state between 0 and 2),
  -- Heartbeats change no index; room for them on the page saves the work of writing one.
  set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
-- People wait in the order of their first job, each job of one of them a step of 64 behind the one before.
update jobs set place = 64 * (line.place - 1)
from (select id, row_number() over (partition by kind, owner order by run_at_ms, id) as place from jobs) line
where line.id = jobs.id;
update jobs set state = 0 where state = 1 and run_at_ms > job_clock();

-- The line of a kind, and what runs; a claim reads its head.
create index jobs_in_line on jobs (kind, state, place, number);
-- What one person has in it.
create index jobs_of_owner on jobs (kind, owner, state, place);
create index jobs_not_yet on jobs (run_at_ms) where state = 0;

-- Where a person's next job goes. Places only order those who wait: the least is next. Whoever has jobs waiting goes
-- a stride behind the last of them, so a thousand jobs of one person leave a gap after each. Whoever has none goes
-- to the front, behind those that came to the front before, at most a stride behind the head; whoever has a job
-- running goes a stride behind the head. A larger weight is a smaller stride.
-- A place is never changed, and newcomers pass a job only into gaps before it, which fill: so nobody waits for ever.
create function job_place(of_kind text, of_owner uuid, stride bigint) returns bigint language plpgsql volatile as $$
begin
  return (
    select case
      when own is not null then greatest(own, head) + stride
      when exists (select from jobs where kind = of_kind and owner = of_owner and state in (0, 2)) then head + stride
      else least(
        coalesce(
          (select place + 1 from jobs
            where kind = of_kind and state = 1 and place >= head and place < head + stride
            order by place desc limit 1),
          head),
        head + stride)
      end
    from
      (select
        coalesce(
          (select place from jobs where kind = of_kind and state = 1 order by place limit 1),
          -- Nobody waits; those that run or wait for their time may come back to their places.
          greatest(
            (select max(place) from jobs where kind = of_kind and state = 2),
            (select max(place) from jobs where kind = of_kind and state = 0), 0)) as head,
        (select max(place) from jobs where kind = of_kind and owner = of_owner and state = 1) as own
        offset 0) front
  );
end $$;

-- The functions are planned once per connection, maybe while the table is empty; without enable_seqscan = off a plan of
-- that moment would read all of it for ever.

-- Writes jobs of one kind down, in order, and says of each what came of it: 0 accepted, 1 known before, 2 the id is
-- somebody else's, 3 no new job is let in. The position counts those that stand before it, up to 100.
create function job_submit(
  of_kind text, allowed integer, ids uuid[], owners uuid[], tiers smallint[], strides bigint[], payloads bytea[],
  requests text[], traces text[]
) returns table (id uuid, outcome smallint, created_at_ms bigint, position_in_line integer) language plpgsql volatile
set enable_seqscan = off as $$
declare
  item record;
  holder uuid;
  draining boolean := exists (select from job_queues q where q.kind = of_kind and q.draining);
  accepted uuid[] := '{}';
begin
  for item in
    select * from unnest(ids, owners, tiers, strides, payloads, requests, traces)
      as asked(id, owner, tier, stride, payload, request, trace)
  loop
    if not draining then
      insert into jobs (id, kind, owner, tier, payload, request_id, traceparent, state, attempts_allowed, run_at_ms,
        created_at_ms, revision, place)
      select item.id, of_kind, item.owner, item.tier, item.payload, item.request, item.trace, 1, allowed, now_ms,
        now_ms, now_ms, job_place(of_kind, item.owner, item.stride)
      from job_clock() as now_ms
      on conflict do nothing;
      if found then
        -- A job that has ended is not done again, even if it did so while the insert waited for it.
        delete from jobs j using ended_jobs e where e.id = item.id and j.id = item.id;
        if not found then
          accepted := accepted || item.id;
          continue;
        end if;
      end if;
    end if;
    select known.owner into holder from (
      select j.owner from jobs j where j.id = item.id union all select e.owner from ended_jobs e where e.id = item.id
    ) known;
    id := item.id;
    outcome := case when not found then 3 when holder = item.owner then 1 else 2 end;
    created_at_ms := 0;
    position_in_line := -1;
    return next;
  end loop;
  if cardinality(accepted) = 0 then return; end if;
  perform pg_notify('job_ready', of_kind);
  return query
    with line as (
      select front.id, (row_number() over (order by front.place, front.number) - 1)::integer as stands
      from (
        select j.id, j.place, j.number from jobs j where j.kind = of_kind and j.state = 1
        order by j.place, j.number limit 100
      ) front
    )
    select j.id, 0::smallint, j.created_at_ms, coalesce(line.stands, 100)
    from jobs j left join line on line.id = j.id where j.id = any (accepted);
end $$;

-- Takes the next jobs of a kind. A claim need not survive a crash of the server (the jobs wait again then, and nobody
-- who held them can complete them), so it does not wait for the disk.
create function job_claim(of_kind text, most integer, new_lease bigint, holder text, lease_ms bigint)
returns setof jobs language plpgsql volatile
set enable_seqscan = off as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  return query
    with picked as (
      select id from jobs
      where kind = of_kind and state = 1
        and not exists (select from job_queues q where q.kind = of_kind and (q.paused or q.draining))
      order by place, number limit most for update skip locked
    )
    update jobs set state = 2, attempt = attempt + 1, lease = new_lease, lease_holder = holder,
      lease_until_ms = job_clock() + lease_ms, started_at_ms = job_clock(), percent = 0, stage = '',
      revision = greatest(revision + 1, job_clock())
    from picked where jobs.id = picked.id
    returning jobs.*;
end $$;

-- Holds claims for another lease; one that is being ended right now is left alone.
create function job_renew(ids uuid[], attempts integer[], leases bigint[], lease_ms bigint)
returns void language plpgsql volatile
set enable_seqscan = off as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  with held as (
    select jobs.id from jobs join unnest(ids, attempts, leases) as claim(id, attempt, lease)
      on jobs.id = claim.id and jobs.attempt = claim.attempt and jobs.lease = claim.lease and jobs.state = 2
    order by jobs.id for update of jobs skip locked
  )
  update jobs set lease_until_ms = job_clock() + lease_ms from held where jobs.id = held.id;
end $$;

-- Those claims that stand, and whether their job is called off.
create function job_leases(ids uuid[], attempts integer[], leases bigint[])
returns table (id uuid, lease bigint, cancel_requested boolean) language plpgsql stable
set enable_seqscan = off as $$
begin
  return query
    select jobs.id, jobs.lease, jobs.cancel_requested
    from jobs join unnest(ids, attempts, leases) as claim(id, attempt, lease)
      on jobs.id = claim.id and jobs.attempt = claim.attempt and jobs.lease = claim.lease and jobs.state = 2;
end $$;

-- Ends jobs well whose claims stand, and tells those who watch them. Returns the claims.
create function job_complete(ids uuid[], attempts integer[], leases bigint[], results text[], notes bytea[])
returns table (id uuid, lease bigint) language plpgsql volatile
set enable_seqscan = off as $$
begin
  return query
    with gone as (
      delete from jobs using unnest(ids, attempts, leases, results, notes)
        as claim(id, attempt, lease, result_id, notices)
      where jobs.id = claim.id and jobs.attempt = claim.attempt and jobs.lease = claim.lease and jobs.state = 2
      returning jobs.*, claim.result_id, claim.notices
    ), ended as (
      insert into ended_jobs (id, kind, owner, tier, payload, request_id, traceparent, state, percent, stage, attempt,
        attempts_allowed, run_at_ms, lease_holder, problem_code, problem_detail, problem_retry_after_ms, result_id,
        notices, settled, created_at_ms, started_at_ms, ended_at_ms, revision)
      select gone.id, kind, owner, tier, '', request_id, traceparent, 3, 100, 'Complete', attempt, attempts_allowed,
        run_at_ms, lease_holder, '', '', 0, result_id, notices, true, created_at_ms, started_at_ms, job_clock(),
        greatest(revision + 1, job_clock())
      from gone
    ), told as (select pg_notify('job_changed', string_agg(gone.id::text, ',')) from gone having count(*) > 0)
    select gone.id, gone.lease from gone, told;
end $$;

-- Lets jobs that have ended run again with fresh attempts, each at the end of its owner's line. Returns how many.
create function job_again(ids uuid[], strides bigint[]) returns integer language plpgsql volatile
set enable_seqscan = off as $$
declare
  asked record;
  item ended_jobs;
  total integer := 0;
begin
  for asked in select * from unnest(ids, strides) as a(id, stride) loop
    delete from ended_jobs e where e.id = asked.id and e.state > 3 and e.settled returning * into item;
    if not found then continue; end if;
    insert into jobs (id, kind, owner, tier, payload, request_id, traceparent, state, attempts_allowed, run_at_ms,
      created_at_ms, revision, place)
    values (item.id, item.kind, item.owner, item.tier, item.payload, item.request_id, item.traceparent, 1,
      item.attempts_allowed, job_clock(), item.created_at_ms, greatest(item.revision + 1, job_clock()),
      job_place(item.kind, item.owner, asked.stride));
    perform pg_notify('job_ready', item.kind), pg_notify('job_changed', item.id::text);
    total := total + 1;
  end loop;
  return total;
end $$;
