-- An absence is a time in which a member cannot have the baby. It is either one period, or weekly
-- hours by the family's clock, which become instants only when they are read: an entry at eight
-- stays at eight when the clocks change. Who ends an absence may take that back, so the row stays.

create table absence (
  family_id uuid not null,
  id uuid not null,
  version integer not null,
  member_id uuid not null,
  kind text not null,
  starts_at timestamptz,
  ends_at timestamptz,
  weekdays integer,
  from_time time,
  until_time time,
  first_day date,
  last_day date,
  ended_at timestamptz,
  ended_by uuid,
  constraint absence_pk primary key (family_id, id),
  constraint absence_member_fk foreign key (family_id, member_id)
    references member (family_id, id) on delete cascade,
  constraint absence_ended_by_fk foreign key (family_id, ended_by)
    references member (family_id, id) on delete cascade,
  constraint absence_kind check (kind in ('WORK', 'TRAVEL', 'OTHER')),
  constraint absence_once_or_weekly check (
    (num_nonnulls(starts_at, ends_at) = 2
      and num_nonnulls(weekdays, from_time, until_time, first_day, last_day) = 0)
    or (num_nonnulls(starts_at, ends_at) = 0
      and num_nonnulls(weekdays, from_time, until_time, first_day) = 4)),
  constraint absence_not_empty check (starts_at < ends_at),
  constraint absence_weekdays check (weekdays between 1 and 127),
  constraint absence_days_in_order check (first_day <= last_day),
  constraint absence_ended_by_someone check ((ended_at is null) = (ended_by is null))
);

create index absence_once on absence (family_id, ends_at) where ended_at is null;
create index absence_weekly on absence (family_id, last_day)
  where ended_at is null and weekdays is not null;
create index absence_member on absence (family_id, member_id);

alter table absence enable row level security;
alter table absence force row level security;
create policy absence_wall on absence
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
