-- What came along from another calendar can be time that a family keeps, and is taken back with the rest.

alter table protected_time add column move_in_id uuid;
alter table protected_time add constraint protected_time_move_in_fk foreign key (family_id, move_in_id)
  references move_in (family_id, id) on delete cascade;
create index protected_time_move_in on protected_time (family_id, move_in_id) where move_in_id is not null;
