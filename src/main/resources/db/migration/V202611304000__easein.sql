-- A child and a caregiver get used to each other in steps. Where they stand is not stored: it follows from what
-- was tried. A try keeps the length that it had, and is never overwritten: one that was wrong ends, and another
-- takes its place.

create table ease_in_plan (
  family_id    uuid not null references family (id),
  id           uuid not null,
  caregiver_id uuid not null,
  child_id     uuid not null,
  begun_by     uuid not null,
  begun_at     timestamptz not null,
  ended_by     uuid,
  ended_at     timestamptz,
  version      integer not null,
  constraint ease_in_plan_pk primary key (family_id, id),
  constraint ease_in_plan_caregiver_fk foreign key (family_id, caregiver_id) references member (family_id, id),
  constraint ease_in_plan_child_fk foreign key (family_id, child_id) references child (family_id, id),
  constraint ease_in_plan_begun_by_fk foreign key (family_id, begun_by) references member (family_id, id),
  constraint ease_in_plan_ended_by_fk foreign key (family_id, ended_by) references member (family_id, id),
  constraint ease_in_plan_ended check ((ended_at is null) = (ended_by is null))
);
create unique index ease_in_plan_one on ease_in_plan (family_id, caregiver_id, child_id) where ended_at is null;

create table ease_in_step (
  family_id    uuid not null,
  id           uuid not null,
  plan_id      uuid not null,
  place        integer not null,
  minutes      integer not null,
  usual        varchar(20),
  words        varchar(80) not null,
  with_bedtime boolean not null,
  version      integer not null,
  constraint ease_in_step_pk primary key (family_id, id),
  constraint ease_in_step_plan_fk foreign key (family_id, plan_id) references ease_in_plan (family_id, id),
  constraint ease_in_step_minutes check (minutes between 1 and 20160),
  constraint ease_in_step_usual check (usual in ('NEXT_ROOM', 'OUT_OF_SIGHT', 'ROUND_THE_BLOCK', 'AN_HOUR',
    'TWO_HOURS', 'A_NAP', 'HALF_A_DAY', 'AN_EVENING', 'PLANNED_LENGTH')),
  constraint ease_in_step_named check (usual is not null or words <> '')
);
create index ease_in_step_of_plan on ease_in_step (family_id, plan_id);

create table ease_in_try (
  family_id       uuid not null,
  id              uuid not null,
  plan_id         uuid not null,
  step_id         uuid not null,
  -- in the family's zone
  day             date not null,
  outcome         varchar(20) not null,
  -- of the step as it was then
  minutes         integer not null,
  with_bedtime    boolean not null,
  settled_after   integer,
  note            varchar(300) not null,
  recorded_by     uuid not null,
  recorded_at     timestamptz not null,
  ended_by        uuid,
  ended_at        timestamptz,
  version         integer not null,
  constraint ease_in_try_pk primary key (family_id, id),
  constraint ease_in_try_plan_fk foreign key (family_id, plan_id) references ease_in_plan (family_id, id),
  constraint ease_in_try_step_fk foreign key (family_id, step_id) references ease_in_step (family_id, id),
  constraint ease_in_try_recorded_by_fk foreign key (family_id, recorded_by) references member (family_id, id),
  constraint ease_in_try_ended_by_fk foreign key (family_id, ended_by) references member (family_id, id),
  constraint ease_in_try_outcome check (outcome in ('SETTLED', 'FUSSY_THEN_SETTLED', 'NOT_SETTLED')),
  constraint ease_in_try_settled_after check (settled_after between 0 and 600),
  constraint ease_in_try_ended check ((ended_at is null) = (ended_by is null))
);
-- never two steps in a day, from whichever device they come
create unique index ease_in_try_a_day on ease_in_try (family_id, plan_id, day) where ended_at is null;

do $$
declare name text;
begin
  foreach name in array array['ease_in_plan', 'ease_in_step', 'ease_in_try'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I'
      || ' using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)'
      || ' with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      name || '_of_family', name);
  end loop;
end $$;
