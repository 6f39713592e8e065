-- Caregivers who are asked about a slot one after another, and where each of them stands. When the
-- next is asked follows from the answers; only the order and who had their turn are kept.

create table ask_ladder (
  family_id  uuid not null,
  slot_id    uuid not null,
  started_by uuid not null,
  stopped_at timestamptz,
  ended_at   timestamptz,
  version    integer not null,
  constraint ask_ladder_pk primary key (family_id, slot_id),
  constraint ask_ladder_slot_fk foreign key (family_id, slot_id) references care_slot (family_id, id),
  constraint ask_ladder_started_by_fk foreign key (family_id, started_by) references member (family_id, id)
);

create table ask_rung (
  family_id    uuid not null,
  id           uuid not null,
  slot_id      uuid not null,
  caregiver_id uuid not null,
  place        integer not null,
  queued_at    timestamptz not null,
  state        varchar(8) not null,
  reason       varchar(12),
  constraint ask_rung_pk primary key (family_id, id),
  constraint ask_rung_once unique (family_id, slot_id, caregiver_id),
  constraint ask_rung_ladder_fk foreign key (family_id, slot_id) references ask_ladder (family_id, slot_id),
  constraint ask_rung_caregiver_fk foreign key (family_id, caregiver_id) references member (family_id, id),
  constraint ask_rung_state check (
    state in ('QUEUED', 'ASKED') and reason is null or state = 'SKIPPED' and reason is not null)
);

do $$
declare family_table text;
begin
  foreach family_table in array array['ask_ladder', 'ask_rung'] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
