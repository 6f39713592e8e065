-- One day of time that a family keeps may be at another time: it leaves the rule, as a date here,
-- and is kept for itself.

alter table protected_time add column left_out date[] not null default '{}';
alter table protected_time_event add column left_out date[] not null default '{}';
