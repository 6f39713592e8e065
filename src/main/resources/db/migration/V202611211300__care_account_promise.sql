-- One account can be a caregiver in several families, and is in one place all the same. What an
-- account has promised is kept here beside the wall between families: when, never what or to whom.
-- Triggers write it, so that no way of promising, ending, joining or leaving can forget it.
-- There is no exclusion: somebody who joins with an account may bring a clash, and is told of it.

create table account_promise (
  account_id uuid not null,
  held_id    uuid not null,
  family_id  uuid not null,
  starts_at  timestamptz not null,
  ends_at    timestamptz not null,
  constraint account_promise_pk primary key (account_id, held_id),
  constraint account_promise_account_fk foreign key (account_id)
    references account (id) on delete cascade,
  constraint account_promise_family_fk foreign key (family_id)
    references family (id) on delete cascade,
  constraint account_promise_not_empty check (starts_at < ends_at)
);
create index account_promise_time on account_promise
  using gist (account_id, tstzrange(starts_at, ends_at));

create function keep_promises_of_held_time() returns trigger language plpgsql as $$
begin
  if new.ended_at is null then
    insert into account_promise (account_id, held_id, family_id, starts_at, ends_at)
    select m.account_id, new.id, new.family_id, new.starts_at, new.ends_at
    from member m
    where m.family_id = new.family_id and m.id = new.member_id and m.account_id is not null;
  else
    delete from account_promise p using member m
    where m.family_id = new.family_id and m.id = new.member_id
      and p.account_id = m.account_id and p.held_id = new.id;
  end if;
  return null;
end
$$;
create trigger held_time_is_promised after insert on held_time
  for each row execute function keep_promises_of_held_time();
create trigger held_time_is_ended after update of ended_at on held_time
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function keep_promises_of_held_time();

create function keep_promises_of_member() returns trigger language plpgsql as $$
begin
  delete from account_promise where account_id = old.account_id and family_id = old.family_id;
  insert into account_promise (account_id, held_id, family_id, starts_at, ends_at)
  select new.account_id, h.id, h.family_id, h.starts_at, h.ends_at
  from held_time h
  where h.family_id = new.family_id and h.member_id = new.id and h.ended_at is null
    and new.account_id is not null;
  return null;
end
$$;
create trigger member_account_changed after update of account_id on member
  for each row when (old.account_id is distinct from new.account_id)
  execute function keep_promises_of_member();
