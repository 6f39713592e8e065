-- Care that is sought can come along from another calendar. What is taken back again and nobody has
-- touched is cancelled and not shown; its history stays.

alter table care_slot
  add column move_in_id uuid,
  add column taken_back boolean not null default false,
  add constraint care_slot_move_in_fk foreign key (family_id, move_in_id) references move_in (family_id, id),
  add constraint care_slot_taken_back check (
    not taken_back or (move_in_id is not null and cancelled_at is not null));
create index care_slot_move_in on care_slot (family_id, move_in_id) where move_in_id is not null;
