-- Who said what of away times and of time that a family keeps for itself. Of an absence each edition
-- is there already, and only its author was not; nobody knows whose the editions until now were.

alter table absence
  add column recorded_by uuid,
  add constraint absence_recorded_by_fk foreign key (family_id, recorded_by)
    references member (family_id, id) on delete cascade;

create table protected_time_event (
  family_id uuid not null,
  id uuid not null,
  protected_time_id uuid not null,
  what text not null,
  at timestamptz not null,
  by_id uuid not null,
  name text not null,
  recurrence text not null,
  first_day date not null,
  last_day date,
  from_time time not null,
  nights integer not null,
  until_time time not null,
  constraint protected_time_event_pk primary key (family_id, id),
  constraint protected_time_event_time_fk foreign key (family_id, protected_time_id)
    references protected_time (family_id, id) on delete cascade,
  constraint protected_time_event_by_fk foreign key (family_id, by_id)
    references member (family_id, id) on delete cascade,
  constraint protected_time_event_what
    check (what in ('ENTERED', 'CHANGED', 'REMOVED', 'BROUGHT_BACK'))
);

create index protected_time_event_in_order on protected_time_event (family_id, protected_time_id, id);

insert into protected_time_event
select family_id, gen_random_uuid(), id, 'ENTERED', recorded_at, recorded_by, name, recurrence,
  first_day, last_day, from_time, nights, until_time
from protected_time;

alter table protected_time_event enable row level security;
alter table protected_time_event force row level security;
create policy protected_time_event_wall on protected_time_event
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
