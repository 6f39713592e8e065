-- Messages go to the browsers of those who switched it on there, by way of the browser maker's push
-- service. The address there is all it takes to reach somebody, so each belongs to one member. A
-- message remembers to which devices it went: it is tried again where it did not arrive, and only there.

-- Of the installation: made at its first start, the same for all nodes, for all its life.
create table push_key (
  only_one    boolean not null default true,
  public_key  bytea not null,
  private_key bytea not null,
  made_at     timestamptz not null,
  constraint push_key_pk primary key (only_one),
  constraint push_key_once check (only_one)
);

create table push_device (
  family_id   uuid not null,
  id          uuid not null,
  member_id   uuid not null,
  name        varchar(80) not null,
  endpoint    varchar(1000) not null,
  browser_key varchar(100) not null,
  secret      varchar(30) not null,
  since       timestamptz not null,
  failures    integer not null default 0,
  not_before  timestamptz,
  constraint push_device_pk primary key (family_id, id),
  constraint push_device_once unique (family_id, endpoint),
  constraint push_device_member_fk foreign key (family_id, member_id)
    references member (family_id, id) on delete cascade
);
create index push_device_member on push_device (family_id, member_id);

alter table push_device enable row level security;
alter table push_device force row level security;
create policy push_device_of_family on push_device
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

alter table message add column pushed_to uuid[] not null default '{}';
