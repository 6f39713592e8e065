-- Whom a reminder asked how an evening was: kept so that a job that runs twice reminds once, and so
-- that a link out of the letter can say whose it is and which evening it is about.

create table bedtime_reminder (
  family_id uuid not null,
  id        uuid not null,
  rota_id   uuid not null,
  evening   date not null,
  member_id uuid not null,
  sent_at   timestamptz not null,
  constraint bedtime_reminder_pk primary key (family_id, id),
  constraint bedtime_reminder_once unique (family_id, rota_id, evening),
  constraint bedtime_reminder_rota_fk foreign key (family_id, rota_id) references bedtime_rota (family_id, id),
  constraint bedtime_reminder_member_fk foreign key (family_id, member_id) references member (family_id, id)
);

alter table bedtime_reminder enable row level security;
alter table bedtime_reminder force row level security;
create policy bedtime_reminder_of_family on bedtime_reminder
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
