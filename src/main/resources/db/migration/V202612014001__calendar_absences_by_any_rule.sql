-- An absence repeats by any rule, not in each week alone: a rule of RFC 5545, counted from its first
-- day, by the family's clock. On some of its days it need not be. Weekly hours become such a rule.

alter table absence
  add column recurrence varchar(200),
  add column nights integer,
  add column left_out date[] not null default '{}';

alter table absence no force row level security;
update absence a set
  nights = case when a.until_time > a.from_time then 0 else 1 end,
  recurrence = 'FREQ=WEEKLY;WKST=MO;'
    || case when a.last_day is null then '' else 'UNTIL=' || to_char(a.last_day, 'YYYYMMDD') || ';' end
    || 'BYDAY=' || (
      select string_agg(name, ',' order by bit)
      from unnest(array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']) with ordinality as day (name, bit)
      where a.weekdays & (1 << (bit::integer - 1)) <> 0)
where a.weekdays is not null;
alter table absence force row level security;

drop index absence_weekly;
drop index absence_ever_weekly;
alter table absence
  drop constraint absence_once_or_weekly,
  drop column weekdays,
  add constraint absence_once_or_repeated check (
    (num_nonnulls(starts_at, ends_at) = 2
      and num_nonnulls(recurrence, first_day, last_day, from_time, nights, until_time) = 0
      and left_out = '{}')
    or (num_nonnulls(starts_at, ends_at) = 0
      and num_nonnulls(recurrence, first_day, from_time, nights, until_time) = 5)),
  add constraint absence_nights check (nights between 0 and 14);
create index absence_repeated on absence (family_id, last_day)
  where ended_at is null and recurrence is not null;
create index absence_ever_repeated on absence (family_id, last_day) where recurrence is not null;
