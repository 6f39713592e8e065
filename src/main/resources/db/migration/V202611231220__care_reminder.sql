-- Who was reminded of what about a slot: kept so that a job that runs twice reminds once, and that
-- parents see it. Another occasion (asked again, moved) is reminded of again. No member: the parents.

create table care_reminder (
  family_id uuid not null,
  id        uuid not null,
  slot_id   uuid not null,
  kind      varchar(16) not null,
  member_id uuid,
  occasion  timestamptz not null,
  sent_at   timestamptz not null,
  constraint care_reminder_pk primary key (family_id, id),
  constraint care_reminder_once unique nulls not distinct (family_id, slot_id, kind, member_id, occasion),
  constraint care_reminder_slot_fk foreign key (family_id, slot_id) references care_slot (family_id, id),
  constraint care_reminder_member_fk foreign key (family_id, member_id) references member (family_id, id),
  constraint care_reminder_kind check (kind in ('ANSWER_SOON', 'CARE_TOMORROW', 'NOBODY_COVERS'))
);

alter table care_reminder enable row level security;
alter table care_reminder force row level security;
create policy care_reminder_of_family on care_reminder
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
