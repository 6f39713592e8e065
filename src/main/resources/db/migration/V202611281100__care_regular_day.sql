-- A day of regular care that its caregiver gives back becomes a slot, so that others can be asked. The slot
-- remembers which day it stands for: history stays true, and the caregiver can come after all.

alter table care_slot
  add column regular_care_id uuid,
  add column regular_day date,
  add constraint care_slot_regular_care_fk foreign key (family_id, regular_care_id) references regular_care (family_id, id),
  add constraint care_slot_regular_day check ((regular_care_id is null) = (regular_day is null));

-- Given back once more, it is a slot once more; but only one of them stands.
create unique index care_slot_regular_day_once on care_slot (family_id, regular_care_id, regular_day)
  where cancelled_at is null;
