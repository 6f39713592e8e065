-- What shall be mailed, asked for in the transaction in which it happened. The letter itself is
-- written when it is sent: it says what is the case then, and no secret waits here.

create table outgoing_mail (
  family_id  uuid not null,
  id         uuid not null,
  version    integer not null,
  kind       varchar(40) not null,
  subject_id uuid not null,
  to_id      uuid not null,
  posted_at  timestamptz not null,
  state      varchar(20) not null,
  settled_at timestamptz,
  failed_at  timestamptz,
  failure    varchar(300),
  constraint outgoing_mail_pk primary key (family_id, id)
);
create index outgoing_mail_subject on outgoing_mail (family_id, kind, subject_id);

alter table outgoing_mail enable row level security;
alter table outgoing_mail force row level security;
create policy outgoing_mail_of_family on outgoing_mail
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
