-- A promise as an entry in the own calendar of somebody who holds its minutes, caregiver or companion.
-- Its id is the entry's for ever; the number of its edition grows with each change that is sent. When a
-- promise is given anew for one that no longer fitted, the entry moves along.

create table calendar_copy (
  family_id uuid not null,
  id        uuid not null,
  version   integer not null,
  slot_id   uuid not null,
  cover_id  uuid not null,
  member_id uuid not null,
  edition   integer not null,
  sent      boolean not null,
  ended     boolean not null,
  constraint calendar_copy_pk primary key (family_id, id),
  constraint calendar_copy_slot_fk foreign key (family_id, slot_id)
    references care_slot (family_id, id) on delete cascade
);
create index calendar_copy_slot on calendar_copy (family_id, slot_id);

alter table calendar_copy enable row level security;
alter table calendar_copy force row level security;
create policy calendar_copy_of_family on calendar_copy
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

-- What a promise leads to by mail waits until it can no longer be undone, ten minutes after. The database
-- itself asks for that work, as base.jobs.Jobs would: a yes waits for no more statements, and no way of
-- promising forgets it.
create function promise_asks_for_mail() returns trigger language plpgsql as $$
declare
  certain timestamptz := date_trunc('milliseconds', new.promised_at + interval '10 minutes');
begin
  insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
  values (
    'care.promised',
    concat_ws('/', new.family_id, new.slot_id, (extract(epoch from certain) * 1000)::bigint),
    certain, false, 1)
  on conflict do nothing;
  return null;
end $$;
create trigger cover_mail after insert on cover
  for each row execute function promise_asks_for_mail();
