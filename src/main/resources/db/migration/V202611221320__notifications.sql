-- Notifications: what a member should know, written in the transaction in which it happened, so
-- that it is neither lost nor told when it did not happen. Words are chosen when it is read.

create table message (
  family_id uuid not null,
  id        uuid not null,
  to_id     uuid not null,
  sent_at   timestamptz not null,
  key       varchar(80) not null,
  arguments jsonb not null,
  route     varchar(200) not null,
  read_at   timestamptz,
  constraint message_pk primary key (family_id, id),
  constraint message_to_fk foreign key (family_id, to_id) references member (family_id, id)
);
create index message_latest on message (family_id, to_id, sent_at desc);
create index message_unread on message (family_id, to_id) where read_at is null;

alter table message enable row level security;
alter table message force row level security;
create policy message_of_family on message
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
