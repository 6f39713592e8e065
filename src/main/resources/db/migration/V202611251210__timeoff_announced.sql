-- Time off can be announced, objected to and countered with another time. Since when somebody was
-- known to be away, and until when that held, is kept for each time that stood, for bedtime turns
-- follow from it.

create table time_off_stand (
  family_id   uuid not null,
  id          uuid not null,
  time_off_id uuid not null,
  member_id   uuid not null,
  leaves_at   timestamptz not null,
  returns_at  timestamptz not null,
  since       timestamptz not null,
  ended_at    timestamptz,
  constraint time_off_stand_pk primary key (family_id, id),
  constraint time_off_stand_time_off_fk foreign key (family_id, time_off_id) references time_off (family_id, id),
  constraint time_off_stand_member_fk foreign key (family_id, member_id) references member (family_id, id),
  constraint time_off_stand_period check (leaves_at < returns_at)
);
create index time_off_stand_leaves on time_off_stand (family_id, leaves_at);
create index time_off_stand_of on time_off_stand (family_id, time_off_id);

alter table time_off no force row level security;
alter table time_off_person no force row level security;
insert into time_off_stand (family_id, id, time_off_id, member_id, leaves_at, returns_at, since, ended_at)
  select t.family_id, p.id, t.id, p.member_id, t.leaves_at, t.returns_at, t.agreed_at, t.ended_at
  from time_off t join time_off_person p on p.family_id = t.family_id and p.time_off_id = t.id
  where p.owner and t.agreed_at is not null;
alter table time_off force row level security;
alter table time_off_person force row level security;

alter table time_off_stand enable row level security;
alter table time_off_stand force row level security;
create policy time_off_stand_of_family on time_off_stand
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

alter table time_off
  drop constraint time_off_agreed,
  drop column agreed_at,
  -- its minutes count towards the allowance as long as it stands
  add column announced_at timestamptz,
  add column counter_starts_at timestamptz,
  add column counter_ends_at timestamptz,
  add column countered_by uuid,
  add constraint time_off_countered_by_fk foreign key (family_id, countered_by) references member (family_id, id),
  drop constraint time_off_state,
  add constraint time_off_state check (state in (
    'REQUESTED', 'ANNOUNCED', 'OBJECTED', 'COUNTERED', 'AGREED', 'DECLINED', 'CANCELLED')),
  add constraint time_off_announced check (
    case when state = 'ANNOUNCED' then announced_at is not null
      when state in ('AGREED', 'CANCELLED') then true else announced_at is null end),
  add constraint time_off_counter check (
    num_nonnulls(counter_starts_at, counter_ends_at, countered_by) = case state when 'COUNTERED' then 3 else 0 end
    and counter_starts_at < counter_ends_at);

alter table time_off_person add column seen_at timestamptz;
