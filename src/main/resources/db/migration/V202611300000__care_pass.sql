-- To whom a link was given for which time of care: a slot, or one day of regular care.

create table care_pass (
  family_id       uuid not null references family (id),
  id              uuid not null,
  caregiver_id    uuid not null,
  slot_id         uuid,
  regular_care_id uuid,
  regular_day     date,
  constraint care_pass_pk primary key (family_id, id),
  constraint care_pass_caregiver_fk foreign key (family_id, caregiver_id) references member (family_id, id),
  constraint care_pass_slot_fk foreign key (family_id, slot_id) references care_slot (family_id, id),
  constraint care_pass_regular_care_fk foreign key (family_id, regular_care_id) references regular_care (family_id, id),
  constraint care_pass_slot_or_day check ((slot_id is null) = (regular_care_id is not null)),
  constraint care_pass_regular_day check ((regular_care_id is null) = (regular_day is null))
);

alter table care_pass enable row level security;
alter table care_pass force row level security;
create policy care_pass_of_family on care_pass
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
