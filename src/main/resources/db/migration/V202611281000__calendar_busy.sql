-- Who works by a calendar of their own may have its busy times read in: from an address that is
-- asked again and again, or from a file that was handed over once. An address is a secret of that
-- member; titles are kept only where its owner wished. A calendar that was ended stays for a while,
-- for ending it can be taken back, and its times are not shown meanwhile.

create table busy_calendar (
  family_id uuid not null,
  id uuid not null,
  version integer not null,
  member_id uuid not null,
  name text not null,
  address text,
  titles boolean not null,
  added_at timestamptz not null,
  read_at timestamptz,
  spans integer not null,
  left_out jsonb not null,
  entity_tag text,
  modified text,
  tried_at timestamptz,
  failures integer not null,
  problem text,
  next_at timestamptz,
  ended_at timestamptz,
  constraint busy_calendar_pk primary key (family_id, id),
  constraint busy_calendar_member_fk foreign key (family_id, member_id)
    references member (family_id, id) on delete cascade,
  constraint busy_calendar_name check (char_length(name) between 1 and 120),
  constraint busy_calendar_address check (char_length(address) between 1 and 2000),
  constraint busy_calendar_only_addresses_are_asked check (address is not null or next_at is null)
);

create index busy_calendar_member on busy_calendar (family_id, member_id);

create table busy_time (
  family_id uuid not null,
  id uuid not null,
  calendar_id uuid not null,
  member_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  tentative boolean not null,
  title text,
  shown boolean not null,
  constraint busy_time_pk primary key (family_id, id),
  constraint busy_time_calendar_fk foreign key (family_id, calendar_id)
    references busy_calendar (family_id, id) on delete cascade,
  constraint busy_time_member_fk foreign key (family_id, member_id)
    references member (family_id, id) on delete cascade,
  constraint busy_time_not_empty check (starts_at < ends_at),
  constraint busy_time_title check (char_length(title) between 1 and 200)
);

create index busy_time_when on busy_time (family_id, ends_at);
create index busy_time_calendar on busy_time (family_id, calendar_id);

alter table busy_calendar enable row level security;
alter table busy_calendar force row level security;
create policy busy_calendar_wall on busy_calendar
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

alter table busy_time enable row level security;
alter table busy_time force row level security;
create policy busy_time_wall on busy_time
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
