-- How regular care goes: every few weeks its caregiver and the parents are asked, each for themselves. An answer
-- is never overwritten; the latest of a person counts. What came of unhappy answers stands beside them.

-- How often, for all regular care (care_id is null) and for some; 0 is never.
create table check_in_rhythm (
  family_id uuid not null references family (id),
  id        uuid not null,
  care_id   uuid,
  weeks     integer not null,
  version   integer not null,
  constraint check_in_rhythm_pk primary key (family_id, id),
  constraint check_in_rhythm_once unique nulls not distinct (family_id, care_id),
  constraint check_in_rhythm_care_fk foreign key (family_id, care_id) references regular_care (family_id, id),
  constraint check_in_rhythm_weeks check (weeks between 0 and 26)
);

create table check_in (
  family_id uuid not null,
  id        uuid not null,
  care_id   uuid not null,
  asked_at  timestamptz not null,
  constraint check_in_pk primary key (family_id, id),
  constraint check_in_care_fk foreign key (family_id, care_id) references regular_care (family_id, id)
);
create index check_in_of on check_in (family_id, care_id, asked_at);

create table check_in_ask (
  family_id   uuid not null,
  id          uuid not null,
  check_in_id uuid not null,
  member_id   uuid not null,
  constraint check_in_ask_pk primary key (family_id, id),
  constraint check_in_ask_once unique (family_id, check_in_id, member_id),
  constraint check_in_ask_check_in_fk foreign key (family_id, check_in_id) references check_in (family_id, id),
  constraint check_in_ask_member_fk foreign key (family_id, member_id) references member (family_id, id)
);

create table check_in_reply (
  family_id   uuid not null,
  id          uuid not null,
  ask_id      uuid not null,
  answer      varchar(20) not null,
  word        varchar(500) not null,
  answered_at timestamptz not null,
  constraint check_in_reply_pk primary key (family_id, id),
  constraint check_in_reply_ask_fk foreign key (family_id, ask_id) references check_in_ask (family_id, id),
  constraint check_in_reply_answer check (answer in ('WORKS', 'COULD_BE_BETTER', 'LETS_TALK'))
);
create index check_in_reply_to on check_in_reply (family_id, ask_id);

create table check_in_settled (
  family_id  uuid not null,
  id         uuid not null,
  care_id    uuid not null,
  settled_by uuid not null,
  settled_at timestamptz not null,
  how        varchar(10) not null,
  word       varchar(500) not null,
  constraint check_in_settled_pk primary key (family_id, id),
  constraint check_in_settled_care_fk foreign key (family_id, care_id) references regular_care (family_id, id),
  constraint check_in_settled_by_fk foreign key (family_id, settled_by) references member (family_id, id),
  constraint check_in_settled_how check (how in ('CHANGED', 'TALKED'))
);
create index check_in_settled_of on check_in_settled (family_id, care_id);

do $$
declare name text;
begin
  foreach name in array
      array['check_in_rhythm', 'check_in', 'check_in_ask', 'check_in_reply', 'check_in_settled'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I'
      || ' using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)'
      || ' with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      name || '_of_family', name);
  end loop;
end $$;
