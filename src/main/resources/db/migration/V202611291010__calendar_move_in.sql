-- Who comes from another family calendar takes its entries along at once, and may take all of that
-- back. What a move in made knows of which it is, in its first edition.

create table move_in (
  family_id uuid not null,
  id uuid not null,
  version integer not null,
  member_id uuid not null,
  name text not null,
  entries integer not null,
  moved_at timestamptz not null,
  taken_back_at timestamptz,
  constraint move_in_pk primary key (family_id, id),
  constraint move_in_member_fk foreign key (family_id, member_id)
    references member (family_id, id) on delete cascade,
  constraint move_in_name check (char_length(name) between 1 and 120),
  constraint move_in_entries check (entries > 0)
);

alter table move_in enable row level security;
alter table move_in force row level security;
create policy move_in_wall on move_in
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

alter table absence add column move_in_id uuid;
alter table absence add constraint absence_move_in_fk foreign key (family_id, move_in_id)
  references move_in (family_id, id) on delete cascade;
create index absence_move_in on absence (family_id, move_in_id) where move_in_id is not null;
