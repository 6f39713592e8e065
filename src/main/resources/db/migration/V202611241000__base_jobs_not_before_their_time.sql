-- Moments of jobs are milliseconds, and one that runs before its time finds nothing to do: what the
-- database asks for is rounded up too, as in base.jobs.Jobs.
create function not_before(moment timestamptz) returns timestamptz language sql stable as $$
  select date_trunc('milliseconds', moment + interval '999 microseconds')
$$;

create or replace function message_asks_for_mail() returns trigger language plpgsql as $$
begin
  insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
  values (
    'notifications.mail',
    concat_ws('/', new.family_id, new.id, (extract(epoch from not_before(new.mail_at)) * 1000)::bigint),
    not_before(new.mail_at), false, 1);
  return null;
end $$;

create or replace function promise_asks_for_mail() returns trigger language plpgsql as $$
declare
  certain timestamptz := not_before(new.promised_at + interval '10 minutes');
begin
  insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
  values (
    'care.promised',
    concat_ws('/', new.family_id, new.slot_id, (extract(epoch from certain) * 1000)::bigint),
    certain, false, 1)
  on conflict do nothing;
  return null;
end $$;
