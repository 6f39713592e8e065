-- Another time for regular care is asked as care of its own, which says what it replaces and from which day
-- on. What is agreed stands until the caregiver says yes.

alter table regular_care
  add column replaces_id uuid,
  add column replaces_from date,
  add constraint regular_care_replaces_fk foreign key (family_id, replaces_id) references regular_care (family_id, id),
  add constraint regular_care_replaces check ((replaces_id is null) = (replaces_from is null));
create index regular_care_replacement on regular_care (family_id, replaces_id) where replaces_id is not null;
