-- Who has which child, as people say it. Each tap is kept; what was wrong about one is corrected
-- beside it, never in it. The taps of a child are numbered, so that of two people who take it at
-- once, having seen the same, one comes second and is told.

create table baton_tap (
  family_id uuid not null references family (id),
  id        uuid not null,
  holder_id uuid not null,
  said_at   timestamptz not null,
  said_by   uuid,
  constraint baton_tap_pk primary key (family_id, id),
  constraint baton_tap_holder_fk foreign key (family_id, holder_id) references member (family_id, id),
  constraint baton_tap_said_by_fk foreign key (family_id, said_by) references member (family_id, id)
);
create index baton_tap_time on baton_tap (family_id, said_at);
comment on column baton_tap.said_by is 'null where it was said at the wall display';

create table baton_pass (
  family_id uuid not null,
  id        uuid not null,
  tap_id    uuid not null,
  child_id  uuid not null,
  number    integer not null,
  constraint baton_pass_pk primary key (family_id, id),
  constraint baton_pass_tap_fk foreign key (family_id, tap_id) references baton_tap (family_id, id),
  constraint baton_pass_child_fk foreign key (family_id, child_id) references child (family_id, id),
  constraint baton_pass_number check (number > 0),
  constraint baton_pass_once unique (family_id, child_id, number)
);
create index baton_pass_tap on baton_pass (family_id, tap_id);

create table baton_correction (
  family_id    uuid not null,
  id           uuid not null,
  tap_id       uuid not null,
  held_from    timestamptz,
  corrected_at timestamptz not null,
  corrected_by uuid not null,
  constraint baton_correction_pk primary key (family_id, id),
  constraint baton_correction_tap_fk foreign key (family_id, tap_id) references baton_tap (family_id, id),
  constraint baton_correction_by_fk foreign key (family_id, corrected_by) references member (family_id, id)
);
create index baton_correction_time on baton_correction (family_id, corrected_at);
comment on column baton_correction.held_from is 'null where it was not so at all';

create table baton_question (
  family_id  uuid not null,
  id         uuid not null,
  child_id   uuid not null,
  planned_at timestamptz not null,
  asked_at   timestamptz not null,
  constraint baton_question_pk primary key (family_id, id),
  constraint baton_question_child_fk foreign key (family_id, child_id) references child (family_id, id),
  constraint baton_question_once unique (family_id, child_id, planned_at)
);

create table baton_wall (
  family_id   uuid not null references family (id),
  id          uuid not null,
  switched_on boolean not null,
  switched_at timestamptz not null,
  switched_by uuid not null,
  constraint baton_wall_pk primary key (family_id, id),
  constraint baton_wall_by_fk foreign key (family_id, switched_by) references member (family_id, id)
);

do $$
declare family_table text;
begin
  foreach family_table in array array[
    'baton_tap', 'baton_pass', 'baton_correction', 'baton_question', 'baton_wall'
  ] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
