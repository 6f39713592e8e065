-- Bedtime: whose an evening is follows from what was recorded, in the order in which it was. So
-- nothing here is ever overwritten but the answer to an ask; turns themselves are not stored.

create table bedtime_rota (
  family_id  uuid not null references family (id),
  id         uuid not null,
  created_at timestamptz not null,
  constraint bedtime_rota_pk primary key (family_id, id),
  constraint bedtime_rota_once unique (family_id)
);

create table rota_change (
  family_id   uuid not null,
  id          uuid not null,
  rota_id     uuid not null,
  what        varchar(12) not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  -- what was agreed on
  first_day   date,
  from_time   time,
  until_time  time,
  pattern     varchar(8),
  nights      uuid[],
  parents     uuid[],
  -- what became of an evening
  evening     date,
  member_id   uuid,
  owed        boolean,
  asleep_at   time,
  note        varchar(500),
  constraint rota_change_pk primary key (family_id, id),
  constraint rota_change_rota_fk foreign key (family_id, rota_id) references bedtime_rota (family_id, id),
  constraint rota_change_recorded_by_fk foreign key (family_id, recorded_by) references member (family_id, id),
  constraint rota_change_member_fk foreign key (family_id, member_id) references member (family_id, id),
  constraint rota_change_whole check (
    case what
      when 'AGREED' then num_nonnulls(first_day, from_time, until_time, pattern, nights, parents) = 6
        and num_nonnulls(evening, member_id, owed, asleep_at, note) = 0
      when 'TAKEN_OVER' then num_nonnulls(evening, member_id, owed) = 3
        and num_nonnulls(first_day, from_time, until_time, pattern, nights, parents, asleep_at, note) = 0
      when 'GIVEN_BACK' then num_nonnulls(evening) = 1
        and num_nonnulls(first_day, from_time, until_time, pattern, nights, parents, member_id, owed, asleep_at, note) = 0
      when 'DONE' then num_nonnulls(evening, member_id, owed, note) = 4
        and num_nonnulls(first_day, from_time, until_time, pattern, nights, parents) = 0
      else false
    end),
  constraint rota_change_pattern check (pattern in ('CYCLE', 'WEEKDAYS')),
  constraint rota_change_bedtime check (from_time < until_time)
);
create index rota_change_in_order on rota_change (family_id, rota_id, recorded_at);

create table take_over_ask (
  family_id   uuid not null,
  id          uuid not null,
  rota_id     uuid not null,
  evening     date not null,
  asked_by    uuid not null,
  asked_of    uuid not null,
  word        varchar(500) not null,
  asked_at    timestamptz not null,
  state       varchar(10) not null,
  answered_at timestamptz,
  answer_word varchar(500) not null,
  version     integer not null,
  constraint take_over_ask_pk primary key (family_id, id),
  constraint take_over_ask_rota_fk foreign key (family_id, rota_id) references bedtime_rota (family_id, id),
  constraint take_over_ask_by_fk foreign key (family_id, asked_by) references member (family_id, id),
  constraint take_over_ask_of_fk foreign key (family_id, asked_of) references member (family_id, id),
  constraint take_over_ask_of_another check (asked_by <> asked_of),
  constraint take_over_ask_state check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  constraint take_over_ask_answered check ((state = 'WAITING') = (answered_at is null))
);
create unique index take_over_ask_waits_once on take_over_ask (family_id, rota_id, evening, asked_of)
  where state = 'WAITING';

do $$
declare family_table text;
begin
  foreach family_table in array array['bedtime_rota', 'rota_change', 'take_over_ask'] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
