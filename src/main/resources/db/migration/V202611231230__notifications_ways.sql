-- By which ways members are told what. What nobody chose is as usual: mail for what was not seen,
-- quiet from 22 to 7. A message says when it goes by mail unless it is read before, and remembers with
-- which mail it went, so that it goes with one. The database itself asks for that work: nothing that
-- happens waits for one more statement, and no message is forgotten.

alter table message
  add column kind      varchar(20),
  add column mail_at   timestamptz,
  add column mailed_as uuid;
create index message_unmailed on message (family_id, to_id) where read_at is null and mailed_as is null;

-- As base.jobs.Jobs asks for work: the instance is family/subject/millisecond.
create function message_asks_for_mail() returns trigger language plpgsql as $$
begin
  insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
  values (
    'notifications.mail',
    concat_ws('/', new.family_id, new.id, floor(extract(epoch from new.mail_at) * 1000)::bigint),
    date_trunc('milliseconds', new.mail_at), false, 1);
  return null;
end $$;
create trigger message_mail after insert on message for each row
  when (new.mail_at is not null) execute function message_asks_for_mail();

create table notification_choice (
  family_id uuid not null,
  member_id uuid not null,
  kind      varchar(20) not null,
  channel   varchar(10) not null,
  wanted    boolean not null,
  constraint notification_choice_pk primary key (family_id, member_id, kind, channel),
  constraint notification_choice_member_fk foreign key (family_id, member_id)
    references member (family_id, id) on delete cascade
);

create table notification_hours (
  family_id   uuid not null,
  member_id   uuid not null,
  quiet_from  time not null,
  quiet_until time not null,
  constraint notification_hours_pk primary key (family_id, member_id),
  constraint notification_hours_member_fk foreign key (family_id, member_id)
    references member (family_id, id) on delete cascade
);

alter table notification_choice enable row level security;
alter table notification_choice force row level security;
create policy notification_choice_of_family on notification_choice
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

alter table notification_hours enable row level security;
alter table notification_hours force row level security;
create policy notification_hours_of_family on notification_hours
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
