-- Time off can repeat. One row says by what rule, is asked about once and answered once for all its
-- days; no row stands for a day. What was said about some days otherwise is kept beside it. Time off
-- can also be wanted instead of such days, which stay as they are until it is agreed.

alter table time_off
  -- a rule of RFC 5545, counted from the first day, by the family's clock
  add column recurrence varchar(200),
  add column first_day date,
  add column last_day date,
  add column from_time time,
  add column nights integer,
  add column until_time time,
  add constraint time_off_repeats check (
    num_nonnulls(recurrence, first_day, from_time, nights, until_time) in (0, 5)
    and (recurrence is not null or last_day is null) and first_day <= last_day and nights between 0 and 14),
  add constraint time_off_repeating check (
    recurrence is null or kind = 'ME_TIME' and slot_id is null and state in ('REQUESTED', 'AGREED', 'DECLINED', 'CANCELLED')),
  add column instead_of uuid,
  add column instead_day date,
  add column instead_following boolean,
  add column instead_starts_at timestamptz,
  add column instead_ends_at timestamptz,
  add constraint time_off_instead_of_fk foreign key (family_id, instead_of) references time_off (family_id, id),
  add constraint time_off_instead check (
    num_nonnulls(instead_of, instead_day, instead_following, instead_starts_at, instead_ends_at) in (0, 5)
    and instead_starts_at < instead_ends_at);
create index time_off_repeating on time_off (family_id, leaves_at) where recurrence is not null;
create index time_off_instead_of on time_off (family_id, instead_of) where instead_of is not null;

create table time_off_deviation (
  family_id   uuid not null,
  id          uuid not null,
  time_off_id uuid not null,
  day         date not null,
  -- whether all days after it are meant too
  following   boolean not null,
  -- another reason; null when the days are dropped
  reason      varchar(80),
  at          timestamptz not null,
  by_id       uuid not null,
  constraint time_off_deviation_pk primary key (family_id, id),
  constraint time_off_deviation_time_off_fk foreign key (family_id, time_off_id) references time_off (family_id, id),
  constraint time_off_deviation_by_fk foreign key (family_id, by_id) references member (family_id, id)
);
create index time_off_deviation_of on time_off_deviation (family_id, time_off_id);

alter table time_off_deviation enable row level security;
alter table time_off_deviation force row level security;
create policy time_off_deviation_of_family on time_off_deviation
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

alter table time_off_event alter column what type varchar(20);
