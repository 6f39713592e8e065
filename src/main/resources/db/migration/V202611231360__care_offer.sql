-- Time a caregiver offers unasked. What parents take of it stands beside it as parts, each with the
-- slot that it became; the rest stays offered. That an offer lapses is read from the clock.

create table care_offer (
  family_id    uuid not null references family (id),
  id           uuid not null,
  caregiver_id uuid not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  word         varchar(500) not null,
  offered_at   timestamptz not null,
  state        varchar(12) not null,
  ended_at     timestamptz,
  ended_by     uuid,
  answer       varchar(500),
  version      integer not null,
  constraint care_offer_pk primary key (family_id, id),
  constraint care_offer_caregiver_fk foreign key (family_id, caregiver_id) references member (family_id, id),
  constraint care_offer_ended_by_fk foreign key (family_id, ended_by) references member (family_id, id),
  constraint care_offer_state check (state in ('OPEN', 'DECLINED', 'WITHDRAWN')),
  constraint care_offer_ended check ((state = 'OPEN') = (ended_at is null)),
  constraint care_offer_length check (
    ends_at - starts_at between interval '30 minutes' and interval '14 days')
);
create index care_offer_start on care_offer (family_id, starts_at);

create table care_offer_part (
  family_id uuid not null,
  id        uuid not null,
  offer_id  uuid not null,
  slot_id   uuid not null,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  constraint care_offer_part_pk primary key (family_id, id),
  constraint care_offer_part_offer_fk foreign key (family_id, offer_id) references care_offer (family_id, id),
  constraint care_offer_part_slot_fk foreign key (family_id, slot_id) references care_slot (family_id, id),
  constraint care_offer_part_not_empty check (starts_at < ends_at),
  constraint care_offer_minute_once exclude using gist (
    family_id with =, offer_id with =, tstzrange(starts_at, ends_at) with &&)
);

do $$
declare family_table text;
begin
  foreach family_table in array array['care_offer', 'care_offer_part'] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
