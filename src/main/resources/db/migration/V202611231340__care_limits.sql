-- What suits a caregiver, said by them or by a parent. It warns whoever asks and passes them over on
-- a ladder; it refuses nothing. What is null limits nothing.

create table caregiver_limit (
  family_id     uuid not null,
  caregiver_id  uuid not null,
  version       integer not null,
  weekdays      integer not null default 0,
  from_time     time,
  until_time    time,
  longest_hours integer,
  notice_hours  integer,
  asks_a_week   integer,
  constraint caregiver_limit_pk primary key (family_id, caregiver_id),
  constraint caregiver_limit_member_fk foreign key (family_id, caregiver_id)
    references member (family_id, id) on delete cascade,
  constraint caregiver_limit_weekdays check (weekdays between 0 and 127),
  constraint caregiver_limit_hours check ((from_time is null) = (until_time is null)),
  constraint caregiver_limit_longest check (longest_hours between 1 and 336),
  constraint caregiver_limit_notice check (notice_hours between 1 and 720),
  constraint caregiver_limit_asks check (asks_a_week between 1 and 50)
);

alter table caregiver_limit enable row level security;
alter table caregiver_limit force row level security;
create policy caregiver_limit_of_family on caregiver_limit
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
