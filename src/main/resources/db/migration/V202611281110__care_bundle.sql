-- A caregiver who is away gives back all their days at once. The slots that come of it are bundled, so that
-- parents hear of them once, and others are asked for all of them at once and answer each day by itself.

create table care_bundle (
  family_id    uuid not null references family (id),
  id           uuid not null,
  caregiver_id uuid not null,
  first_day    date not null,
  last_day     date not null,
  said_by      uuid not null,
  said_at      timestamptz not null,
  version      integer not null,
  constraint care_bundle_pk primary key (family_id, id),
  constraint care_bundle_caregiver_fk foreign key (family_id, caregiver_id) references member (family_id, id),
  constraint care_bundle_said_by_fk foreign key (family_id, said_by) references member (family_id, id),
  constraint care_bundle_days check (first_day <= last_day)
);

alter table care_slot
  add column bundle_id uuid,
  add constraint care_slot_bundle_fk foreign key (family_id, bundle_id) references care_bundle (family_id, id);
create index care_slot_bundle on care_slot (family_id, bundle_id) where bundle_id is not null;

-- One caregiver asked for what is open of a bundle; the asks of its slots have the answers.
create table bundle_ask (
  family_id    uuid not null,
  id           uuid not null,
  bundle_id    uuid not null,
  caregiver_id uuid not null,
  asked_by     uuid not null,
  asked_at     timestamptz not null,
  version      integer not null,
  constraint bundle_ask_pk primary key (family_id, id),
  constraint bundle_ask_once unique (family_id, bundle_id, caregiver_id),
  constraint bundle_ask_bundle_fk foreign key (family_id, bundle_id) references care_bundle (family_id, id),
  constraint bundle_ask_caregiver_fk foreign key (family_id, caregiver_id) references member (family_id, id),
  constraint bundle_ask_asked_by_fk foreign key (family_id, asked_by) references member (family_id, id)
);

do $$
declare family_table text;
begin
  foreach family_table in array array['care_bundle', 'bundle_ask'] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
