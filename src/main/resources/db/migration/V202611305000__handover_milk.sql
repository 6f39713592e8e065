-- Milk for while a parent is away. How long a bag keeps and what is left of it is not stored: it follows from
-- where it was put when, and from what was drunk of it.

create table milk_bag (
  family_id   uuid not null references family (id),
  id          uuid not null,
  child_id    uuid not null,
  amount      integer not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  thrown_by   uuid,
  thrown_at   timestamptz,
  version     integer not null,
  constraint milk_bag_pk primary key (family_id, id),
  constraint milk_bag_child_fk foreign key (family_id, child_id) references child (family_id, id),
  constraint milk_bag_recorded_by_fk foreign key (family_id, recorded_by) references member (family_id, id),
  constraint milk_bag_thrown_by_fk foreign key (family_id, thrown_by) references member (family_id, id),
  constraint milk_bag_thrown check ((thrown_at is null) = (thrown_by is null)),
  constraint milk_bag_amount check (amount between 1 and 1000)
);
create index milk_bag_of_child on milk_bag (family_id, child_id) where thrown_at is null;

create table milk_move (
  family_id uuid not null,
  id        uuid not null,
  bag_id    uuid not null,
  place     varchar(16) not null,
  at        timestamptz not null,
  by_id     uuid not null,
  constraint milk_move_pk primary key (family_id, id),
  constraint milk_move_bag_fk foreign key (family_id, bag_id) references milk_bag (family_id, id),
  constraint milk_move_by_fk foreign key (family_id, by_id) references member (family_id, id),
  constraint milk_move_place check (place in ('ROOM', 'FRIDGE', 'FREEZER', 'THAWED', 'THAWED_ROOM', 'STARTED'))
);
create index milk_move_of_bag on milk_move (family_id, bag_id, at);

-- An entry of a report books once, whichever device sends it.
create table milk_use (
  family_id uuid not null,
  id        uuid not null,
  bag_id    uuid not null,
  amount    integer not null,
  at        timestamptz not null,
  by_id     uuid not null,
  entry_id  uuid,
  constraint milk_use_pk primary key (family_id, id),
  constraint milk_use_once unique (family_id, entry_id, bag_id),
  constraint milk_use_bag_fk foreign key (family_id, bag_id) references milk_bag (family_id, id),
  constraint milk_use_by_fk foreign key (family_id, by_id) references member (family_id, id),
  constraint milk_use_amount check (amount between 1 and 1000)
);
create index milk_use_of_bag on milk_use (family_id, bag_id);

create table milk_plan (
  family_id  uuid not null references family (id),
  id         uuid not null,
  child_id   uuid not null,
  way        varchar(16) not null,
  feed_times time[] not null,
  interval_minutes integer not null,
  usual      integer,
  margin     integer not null,
  unit       varchar(4) not null,
  version    integer not null,
  constraint milk_plan_pk primary key (family_id, id),
  constraint milk_plan_once unique (family_id, child_id),
  constraint milk_plan_child_fk foreign key (family_id, child_id) references child (family_id, id),
  constraint milk_plan_way check (way in ('MILK', 'FORMULA', 'NEITHER')),
  constraint milk_plan_unit check (unit in ('ML', 'OZ')),
  constraint milk_plan_interval check (interval_minutes between 60 and 720),
  constraint milk_plan_usual check (usual between 5 and 500),
  constraint milk_plan_margin check (margin between 0 and 200)
);

do $$
declare family_table text;
begin
  foreach family_table in array array['milk_bag', 'milk_move', 'milk_use', 'milk_plan'] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
