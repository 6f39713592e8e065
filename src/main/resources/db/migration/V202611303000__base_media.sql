-- Pictures and videos lie in a folder, not here: a database is a poor place for films, and a backup
-- of it would be one. A row says that a file belongs to something; a file without one is removed.

create table media (
  family_id uuid not null,
  id uuid not null,
  type text not null,
  bytes bigint not null,
  taken_at timestamptz not null,
  constraint media_pk primary key (family_id, id),
  constraint media_bytes check (bytes > 0)
);

alter table media enable row level security;
alter table media force row level security;
create policy media_wall on media
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
