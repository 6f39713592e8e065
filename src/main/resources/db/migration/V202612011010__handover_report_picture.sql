-- An entry may carry one picture. It goes over to the entry that corrects it, and goes with the one
-- that is removed; so what is no longer said never shows one.

alter table report_entry add column picture uuid;
alter table report_entry
  add constraint report_entry_picture_fk foreign key (family_id, picture) references media (family_id, id),
  add constraint report_entry_picture_once unique (family_id, picture),
  add constraint report_entry_picture_stands check (picture is null or ended_at is null);
