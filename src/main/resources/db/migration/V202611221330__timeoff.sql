-- Time off: who wants to be off when, who was asked, and what they said. Who has the children then
-- is computed from the calendar, never stored; what was wanted, asked and answered is kept as it was.

create table time_off (
  family_id      uuid not null references family (id),
  id             uuid not null,
  kind           varchar(10) not null,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  -- with the ways there and back
  leaves_at      timestamptz not null,
  returns_at     timestamptz not null,
  reason         varchar(80) not null,
  state          varchar(10) not null,
  planned_by     uuid not null,
  planned_at     timestamptz not null,
  agreed_at      timestamptz,
  ended_at       timestamptz,
  -- for which part care was wanted; the slot itself may move or fall away
  slot_id        uuid,
  care_starts_at timestamptz,
  care_ends_at   timestamptz,
  version        integer not null,
  constraint time_off_pk primary key (family_id, id),
  constraint time_off_planned_by_fk foreign key (family_id, planned_by) references member (family_id, id),
  constraint time_off_slot_fk foreign key (family_id, slot_id) references care_slot (family_id, id),
  constraint time_off_slot_once unique (family_id, slot_id),
  constraint time_off_kind check (kind in ('ME_TIME', 'DATE_NIGHT')),
  constraint time_off_state check (state in ('REQUESTED', 'AGREED', 'DECLINED', 'CANCELLED')),
  constraint time_off_length check (
    starts_at < ends_at and leaves_at <= starts_at and ends_at <= returns_at
    and returns_at - leaves_at <= interval '14 days'),
  constraint time_off_agreed check (
    case state when 'AGREED' then agreed_at is not null when 'REQUESTED' then agreed_at is null else true end),
  constraint time_off_ended check ((state in ('DECLINED', 'CANCELLED')) = (ended_at is not null)),
  constraint time_off_care check (
    num_nonnulls(slot_id, care_starts_at, care_ends_at) in (0, 3) and care_starts_at < care_ends_at)
);
create index time_off_leaves on time_off (family_id, leaves_at);

create table time_off_person (
  family_id   uuid not null,
  id          uuid not null,
  time_off_id uuid not null,
  member_id   uuid not null,
  -- who is off; the others would have the children meanwhile
  owner       boolean not null,
  answer      varchar(7) not null,
  word        varchar(500) not null,
  answered_at timestamptz,
  constraint time_off_person_pk primary key (family_id, id),
  constraint time_off_person_once unique (family_id, time_off_id, member_id),
  constraint time_off_person_time_off_fk foreign key (family_id, time_off_id) references time_off (family_id, id),
  constraint time_off_person_member_fk foreign key (family_id, member_id) references member (family_id, id),
  constraint time_off_person_answer check (answer in ('WAITING', 'YES', 'NO')),
  constraint time_off_person_answered check ((answer = 'WAITING') = (answered_at is null))
);

create table time_off_event (
  family_id   uuid not null,
  id          uuid not null,
  time_off_id uuid not null,
  at          timestamptz not null,
  by_id       uuid not null,
  what        varchar(12) not null,
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  word        varchar(500) not null,
  constraint time_off_event_pk primary key (family_id, id),
  constraint time_off_event_time_off_fk foreign key (family_id, time_off_id) references time_off (family_id, id),
  constraint time_off_event_by_fk foreign key (family_id, by_id) references member (family_id, id),
  constraint time_off_event_period check (starts_at < ends_at)
);
create index time_off_event_in_order on time_off_event (family_id, time_off_id, at);

do $$
declare family_table text;
begin
  foreach family_table in array array['time_off', 'time_off_person', 'time_off_event'] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
