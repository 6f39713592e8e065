-- Care: who is needed when, who was asked, and who promised. What a person promised twice the
-- database refuses, whatever the program believes: the names of these constraints become answers.

create table care_slot (
  family_id    uuid not null references family (id),
  id           uuid not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  purpose      varchar(80) not null,
  place        varchar(120) not null,
  note         varchar(2000) not null,
  opened_by    uuid not null,
  opened_at    timestamptz not null,
  cancelled_at timestamptz,
  version      integer not null,
  constraint care_slot_pk primary key (family_id, id),
  constraint care_slot_opened_by_fk foreign key (family_id, opened_by) references member (family_id, id),
  constraint care_slot_length check (
    ends_at - starts_at between interval '15 minutes' and interval '14 days')
);
create index care_slot_start on care_slot (family_id, starts_at);

create table care_slot_child (
  family_id uuid not null,
  id        uuid not null,
  slot_id   uuid not null,
  child_id  uuid not null,
  constraint care_slot_child_pk primary key (family_id, id),
  constraint care_slot_child_once unique (family_id, slot_id, child_id),
  constraint care_slot_child_slot_fk foreign key (family_id, slot_id) references care_slot (family_id, id),
  constraint care_slot_child_child_fk foreign key (family_id, child_id) references child (family_id, id)
);

create table ask (
  family_id    uuid not null,
  id           uuid not null,
  slot_id      uuid not null,
  caregiver_id uuid not null,
  state        varchar(12) not null,
  asked_at     timestamptz not null,
  answer_by    timestamptz not null,
  answered_at  timestamptz,
  answered_by  uuid,
  word         varchar(500),
  version      integer not null,
  constraint ask_pk primary key (family_id, id),
  constraint ask_once unique (family_id, slot_id, caregiver_id),
  constraint ask_slot_fk foreign key (family_id, slot_id) references care_slot (family_id, id),
  constraint ask_caregiver_fk foreign key (family_id, caregiver_id) references member (family_id, id),
  constraint ask_answered_by_fk foreign key (family_id, answered_by) references member (family_id, id),
  constraint ask_state check (
    state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'TAKEN_BACK'))
);
create index ask_of_caregiver on ask (family_id, caregiver_id, state);

create table cover (
  family_id    uuid not null,
  id           uuid not null,
  slot_id      uuid not null,
  caregiver_id uuid not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  promised_at  timestamptz not null,
  ended_at     timestamptz,
  version      integer not null,
  constraint cover_pk primary key (family_id, id),
  constraint cover_slot_fk foreign key (family_id, slot_id) references care_slot (family_id, id),
  constraint cover_caregiver_fk foreign key (family_id, caregiver_id) references member (family_id, id),
  constraint cover_not_empty check (starts_at < ends_at),
  constraint cover_minute_once_in_slot exclude using gist (
    family_id with =, slot_id with =, tstzrange(starts_at, ends_at) with &&) where (ended_at is null)
);

-- The minutes of the caregiver and of each companion that a cover holds.
create table held_time (
  family_id uuid not null,
  id        uuid not null,
  cover_id  uuid not null,
  member_id uuid not null,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  ended_at  timestamptz,
  constraint held_time_pk primary key (family_id, id),
  constraint held_time_cover_fk foreign key (family_id, cover_id) references cover (family_id, id),
  constraint held_time_member_fk foreign key (family_id, member_id) references member (family_id, id),
  constraint held_time_not_empty check (starts_at < ends_at),
  constraint held_time_minute_once exclude using gist (
    family_id with =, member_id with =, tstzrange(starts_at, ends_at) with &&) where (ended_at is null)
);
create index held_time_cover on held_time (family_id, cover_id);

-- Who said and did what; nothing here is ever changed.
create table care_event (
  family_id uuid not null,
  id        uuid not null,
  slot_id   uuid not null,
  at        timestamptz not null,
  by_id     uuid not null,
  what      varchar(20) not null,
  about_id  uuid,
  starts_at timestamptz,
  ends_at   timestamptz,
  word      varchar(500),
  constraint care_event_pk primary key (family_id, id),
  constraint care_event_slot_fk foreign key (family_id, slot_id) references care_slot (family_id, id),
  constraint care_event_by_fk foreign key (family_id, by_id) references member (family_id, id),
  constraint care_event_about_fk foreign key (family_id, about_id) references member (family_id, id)
);
create index care_event_of_slot on care_event (family_id, slot_id, at);

do $$
declare family_table text;
begin
  foreach family_table in array array['care_slot', 'care_slot_child', 'ask', 'cover', 'held_time', 'care_event'] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
