-- How a family usually goes out, so that the form comes filled in, and how often it would like to.

create table date_night_habit (
  family_id         uuid not null references family (id),
  id                uuid not null,
  from_time         time,
  until_time        time,
  way_there_minutes integer not null default 0,
  way_back_minutes  integer not null default 0,
  -- whether whoever comes brings the children to bed
  with_bedtime      boolean not null default true,
  -- whom they ask, in that order
  asked             uuid[] not null default '{}',
  in_turn           boolean not null default false,
  rhythm_weeks      integer,
  rhythm_days       integer not null default 0,
  rhythm_since      date,
  constraint date_night_habit_pk primary key (family_id, id),
  constraint date_night_habit_one unique (family_id),
  constraint date_night_habit_times check (num_nonnulls(from_time, until_time) in (0, 2)),
  constraint date_night_habit_ways check (way_there_minutes between 0 and 720 and way_back_minutes between 0 and 720),
  constraint date_night_habit_rhythm check (num_nonnulls(rhythm_weeks, rhythm_since) in (0, 2)),
  constraint date_night_habit_weeks check (rhythm_weeks between 1 and 26),
  constraint date_night_habit_days check (rhythm_days between 0 and 127)
);

alter table date_night_habit enable row level security;
alter table date_night_habit force row level security;
create policy date_night_habit_of_family on date_night_habit
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
