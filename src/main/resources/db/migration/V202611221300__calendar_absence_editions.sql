-- Whose bedtime it is follows from what was known when, so an absence keeps all that was ever said
-- about it: a row is one edition, it ends when something else is said, and is never overwritten.

alter table absence add column absence_id uuid;
alter table absence add column edition integer not null default 0;
alter table absence add column recorded_at timestamptz;
update absence set absence_id = id, recorded_at = now();
alter table absence alter column absence_id set not null;
alter table absence alter column recorded_at set not null;
alter table absence alter column edition drop default;
alter table absence add constraint absence_edition_once unique (family_id, absence_id, edition);

create index absence_ever_once on absence (family_id, ends_at);
create index absence_ever_weekly on absence (family_id, last_day) where weekdays is not null;
