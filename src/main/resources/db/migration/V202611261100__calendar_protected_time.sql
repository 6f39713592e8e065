-- Time that a family keeps for itself, such as Sundays or dinner. It is a rule by the family's
-- clock, never a row for each time; something once is a rule that happens once.

create table protected_time (
  family_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  recurrence text not null,
  first_day date not null,
  last_day date,
  from_time time not null,
  nights integer not null,
  until_time time not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  constraint protected_time_pk primary key (family_id, id),
  constraint protected_time_family_fk foreign key (family_id) references family (id) on delete cascade,
  constraint protected_time_recorded_by_fk foreign key (family_id, recorded_by)
    references member (family_id, id) on delete cascade,
  constraint protected_time_ended_by_fk foreign key (family_id, ended_by)
    references member (family_id, id) on delete cascade,
  constraint protected_time_name check (char_length(name) between 1 and 60),
  constraint protected_time_nights check (nights between 0 and 14),
  constraint protected_time_not_empty check (nights > 0 or from_time < until_time),
  constraint protected_time_days_in_order check (first_day <= last_day),
  constraint protected_time_ended_by_someone check ((ended_at is null) = (ended_by is null))
);

create index protected_time_held on protected_time (family_id, last_day) where ended_at is null;

alter table protected_time enable row level security;
alter table protected_time force row level security;
create policy protected_time_wall on protected_time
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
