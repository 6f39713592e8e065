-- Families from before there was a look at the week ahead: the job of each runs at once, sends
-- nothing unless it is Sunday evening, and asks for the next one itself. New families ask as they begin.

insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select distinct
  'notifications.weekAhead',
  concat_ws('/', family_id, family_id, floor(extract(epoch from now()) * 1000)::bigint),
  date_trunc('milliseconds', now()), false, 1
from account_membership
on conflict do nothing;
