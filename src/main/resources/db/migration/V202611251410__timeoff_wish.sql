-- Time off that a parent wishes for without naming a day; another parent, or they themselves, find one.

create table time_wish (
  family_id   uuid not null references family (id),
  id          uuid not null,
  wished_by   uuid not null,
  wished_at   timestamptz not null,
  what        varchar(80) not null,
  length      varchar(10) not null,
  -- the last day on which it would do
  last_day    date not null,
  time_off_id uuid,
  -- stored for what somebody said only; that its last day has passed follows from the calendar
  ended       varchar(10),
  ended_at    timestamptz,
  version     integer not null,
  constraint time_wish_pk primary key (family_id, id),
  constraint time_wish_by_fk foreign key (family_id, wished_by) references member (family_id, id),
  constraint time_wish_time_off_fk foreign key (family_id, time_off_id) references time_off (family_id, id),
  constraint time_wish_length check (length in ('HOURS', 'HALF_DAY', 'DAY', 'EVENING')),
  constraint time_wish_ended check (ended in ('DONE', 'DROPPED')),
  constraint time_wish_ended_at check ((ended is null) = (ended_at is null))
);
create index time_wish_open on time_wish (family_id, last_day) where ended is null;

alter table time_wish enable row level security;
alter table time_wish force row level security;
create policy time_wish_of_family on time_wish
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
