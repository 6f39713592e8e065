-- A family is the tenant: its children, its members and its rules are seen from inside it only.
-- Every key of a family's table starts with family_id, and row-level security is the second wall
-- behind Hibernate's tenant. The setting is the empty string on a pooled connection, hence nullif.
--
-- Three tables are exempt, because they are asked before a family is known: account (who signs in),
-- account_membership (which families an account may enter) and link (what a secret allows).

create table family (
  id uuid not null,
  version integer not null,
  name text not null,
  zone text not null,
  week_start text not null,
  created_at timestamptz not null,
  constraint family_pk primary key (id),
  constraint family_name_length check (char_length(name) between 1 and 80),
  constraint family_week_start check (week_start in
    ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'))
);

create table child (
  family_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  born date,
  constraint child_pk primary key (family_id, id),
  constraint child_family_fk foreign key (family_id) references family (id) on delete cascade,
  constraint child_name_length check (char_length(name) between 1 and 80)
);

create table member (
  family_id uuid not null,
  id uuid not null,
  version integer not null,
  role text not null,
  name text not null,
  initials text not null,
  colour integer not null,
  account_id uuid,
  left_at timestamptz,
  constraint member_pk primary key (family_id, id),
  constraint member_family_fk foreign key (family_id) references family (id) on delete cascade,
  constraint member_account_key unique (family_id, account_id),
  constraint member_role check (role in ('PARENT', 'CAREGIVER')),
  constraint member_name_length check (char_length(name) between 1 and 80),
  constraint member_initials_length check (char_length(initials) between 1 and 3),
  constraint member_colour check (colour between 1 and 8),
  constraint member_left_without_account check (left_at is null or account_id is null)
);

create table account (
  id uuid not null,
  version integer not null,
  email text not null,
  password_hash text not null,
  sign_in_stamp text not null,
  language text not null,
  large_type boolean not null,
  theme text not null,
  last_family uuid,
  created_at timestamptz not null,
  constraint account_pk primary key (id),
  constraint account_email_length check (char_length(email) between 3 and 254),
  constraint account_theme check (theme in ('SYSTEM', 'LIGHT', 'DARK'))
);

create unique index account_email_key on account (lower(email));

create table account_membership (
  account_id uuid not null,
  family_id uuid not null,
  member_id uuid not null,
  constraint account_membership_pk primary key (account_id, family_id),
  constraint account_membership_member_key unique (family_id, member_id),
  constraint account_membership_account_fk foreign key (account_id)
    references account (id) on delete cascade,
  constraint account_membership_member_fk foreign key (family_id, member_id)
    references member (family_id, id) on delete cascade
);

create table link (
  hash bytea not null,
  purpose text not null,
  family_id uuid,
  subject uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  constraint link_pk primary key (hash),
  constraint link_hash_length check (octet_length(hash) = 32),
  constraint link_family_fk foreign key (family_id) references family (id) on delete cascade
);

create index link_subject on link (subject, purpose);

alter table family enable row level security;
alter table family force row level security;
create policy family_wall on family
  using (id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (id = nullif(current_setting('breather.family', true), '')::uuid);

alter table child enable row level security;
alter table child force row level security;
create policy child_wall on child
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

alter table member enable row level security;
alter table member force row level security;
create policy member_wall on member
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
