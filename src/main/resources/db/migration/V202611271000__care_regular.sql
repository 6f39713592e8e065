-- Care that repeats: one row says by what rule, is asked once and promised once for all its days; no row
-- stands for a day. What an account has promised by rule in any family stands beside the wall, as what it
-- has promised otherwise does: when, never what or to whom. Triggers keep it.

create table regular_care (
  family_id    uuid not null references family (id),
  id           uuid not null,
  caregiver_id uuid not null,
  purpose      varchar(80) not null,
  place        varchar(120) not null,
  note         varchar(2000) not null,
  -- a rule of RFC 5545, counted from the first day, by the family's clock
  recurrence   varchar(200) not null,
  first_day    date not null,
  last_day     date,
  from_time    time not null,
  nights       integer not null,
  until_time   time not null,
  proposed_by  uuid not null,
  proposed_at  timestamptz not null,
  state        varchar(12) not null,
  answered_at  timestamptz,
  word         varchar(500),
  -- this day and all later ones are no more
  gone_from    date,
  -- single days that will not be
  dropped      date[] not null,
  version      integer not null,
  constraint regular_care_pk primary key (family_id, id),
  constraint regular_care_caregiver_fk foreign key (family_id, caregiver_id) references member (family_id, id),
  constraint regular_care_proposed_by_fk foreign key (family_id, proposed_by) references member (family_id, id),
  constraint regular_care_state check (state in ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
  constraint regular_care_answered check (
    state in ('PROPOSED', 'WITHDRAWN') or answered_at is not null),
  constraint regular_care_repeats check (first_day <= last_day and nights between 0 and 14)
);
create index regular_care_time on regular_care (family_id, first_day) where state <> 'WITHDRAWN';
create index regular_care_of on regular_care (family_id, caregiver_id) where state = 'AGREED';

create table regular_care_child (
  family_id uuid not null,
  id        uuid not null,
  care_id   uuid not null,
  child_id  uuid not null,
  constraint regular_care_child_pk primary key (family_id, id),
  constraint regular_care_child_once unique (family_id, care_id, child_id),
  constraint regular_care_child_care_fk foreign key (family_id, care_id) references regular_care (family_id, id),
  constraint regular_care_child_child_fk foreign key (family_id, child_id) references child (family_id, id)
);

-- Who said and did what; nothing here is ever changed.
create table regular_care_event (
  family_id uuid not null,
  id        uuid not null,
  care_id   uuid not null,
  at        timestamptz not null,
  by_id     uuid not null,
  what      varchar(20) not null,
  first_day date,
  last_day  date,
  word      varchar(500),
  constraint regular_care_event_pk primary key (family_id, id),
  constraint regular_care_event_care_fk foreign key (family_id, care_id) references regular_care (family_id, id),
  constraint regular_care_event_by_fk foreign key (family_id, by_id) references member (family_id, id)
);
create index regular_care_event_of on regular_care_event (family_id, care_id, at);

do $$
declare family_table text;
begin
  foreach family_table in array array['regular_care', 'regular_care_child', 'regular_care_event'] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;

create table account_regular_promise (
  account_id uuid not null,
  care_id    uuid not null,
  family_id  uuid not null,
  zone       text not null,
  recurrence varchar(200) not null,
  first_day  date not null,
  last_day   date,
  from_time  time not null,
  nights     integer not null,
  until_time time not null,
  since      timestamptz not null,
  gone_from  date,
  dropped    date[] not null,
  constraint account_regular_promise_pk primary key (account_id, care_id),
  constraint account_regular_promise_account_fk foreign key (account_id)
    references account (id) on delete cascade,
  constraint account_regular_promise_family_fk foreign key (family_id)
    references family (id) on delete cascade
);
create index account_regular_promise_of_care on account_regular_promise (care_id);

create function keep_promises_of_regular_care() returns trigger language plpgsql as $$
begin
  delete from account_regular_promise where care_id = new.id;
  if new.state = 'AGREED' then
    insert into account_regular_promise (account_id, care_id, family_id, zone, recurrence, first_day,
      last_day, from_time, nights, until_time, since, gone_from, dropped)
    select m.account_id, new.id, new.family_id, f.zone, new.recurrence, new.first_day,
      new.last_day, new.from_time, new.nights, new.until_time, new.answered_at, new.gone_from, new.dropped
    from member m join family f on f.id = m.family_id
    where m.family_id = new.family_id and m.id = new.caregiver_id and m.account_id is not null;
  end if;
  return null;
end
$$;
create trigger regular_care_is_promised after insert or update on regular_care
  for each row execute function keep_promises_of_regular_care();

create function keep_regular_promises_of_member() returns trigger language plpgsql as $$
begin
  delete from account_regular_promise where account_id = old.account_id and family_id = old.family_id;
  insert into account_regular_promise (account_id, care_id, family_id, zone, recurrence, first_day,
    last_day, from_time, nights, until_time, since, gone_from, dropped)
  select new.account_id, c.id, c.family_id, f.zone, c.recurrence, c.first_day,
    c.last_day, c.from_time, c.nights, c.until_time, c.answered_at, c.gone_from, c.dropped
  from regular_care c join family f on f.id = c.family_id
  where c.family_id = new.family_id and c.caregiver_id = new.id and c.state = 'AGREED'
    and new.account_id is not null;
  return null;
end
$$;
create trigger member_account_changed_regularly after update of account_id on member
  for each row when (old.account_id is distinct from new.account_id)
  execute function keep_regular_promises_of_member();

create function keep_regular_promises_of_family() returns trigger language plpgsql as $$
begin
  update account_regular_promise set zone = new.zone where family_id = new.id;
  return null;
end
$$;
create trigger family_zone_changed after update of zone on family
  for each row when (old.zone is distinct from new.zone)
  execute function keep_regular_promises_of_family();
