-- Who asks need not be who opened the slot; letters and the answer page name who asks. Of asks from before
-- it is not known, and they go on naming who opened the slot.
alter table ask add column asked_by uuid;
alter table ask add constraint ask_asked_by_fk
  foreign key (family_id, asked_by) references member (family_id, id);
