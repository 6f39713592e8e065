-- Bedtime: two parents swap evenings, a debt is forgiven, and children may have a rota of their own.
-- What was recorded stays as it is; a rota written down before is for all children, as no child stands
-- in it. Offers to swap are rows of their own: they wait for an answer, and only an accepted one is
-- among what whose turn it is follows from.

alter table bedtime_rota drop constraint bedtime_rota_once;
alter table bedtime_rota add column for_all boolean not null default true;
create unique index bedtime_rota_for_all_once on bedtime_rota (family_id) where for_all;

alter table rota_change
  add column child_ids uuid[],
  add column other_evening date,
  add column other_id uuid,
  add column undone_id uuid;
alter table rota_change
  add constraint rota_change_other_fk foreign key (family_id, other_id) references member (family_id, id),
  add constraint rota_change_undone_fk foreign key (family_id, undone_id) references rota_change (family_id, id),
  drop constraint rota_change_whole,
  add constraint rota_change_whole check (
    case what
      when 'AGREED' then num_nonnulls(first_day, from_time, until_time, pattern, nights, parents) = 6
        and num_nonnulls(evening, member_id, owed, asleep_at, note, other_evening, other_id, undone_id) = 0
      when 'ENDED' then num_nonnulls(first_day) = 1
        and num_nonnulls(from_time, until_time, pattern, nights, parents, child_ids, evening, member_id, owed, asleep_at, note, other_evening, other_id, undone_id) = 0
      when 'TAKEN_OVER' then num_nonnulls(evening, member_id, owed) = 3
        and num_nonnulls(first_day, from_time, until_time, pattern, nights, parents, child_ids, asleep_at, note, other_evening, other_id, undone_id) = 0
      when 'GIVEN_BACK' then num_nonnulls(evening) = 1
        and num_nonnulls(first_day, from_time, until_time, pattern, nights, parents, child_ids, member_id, owed, asleep_at, note, other_evening, other_id, undone_id) = 0
      when 'SWAPPED' then num_nonnulls(evening, member_id, other_evening, other_id) = 4
        and num_nonnulls(first_day, from_time, until_time, pattern, nights, parents, child_ids, owed, asleep_at, note, undone_id) = 0
      when 'UNSWAPPED' then num_nonnulls(undone_id) = 1
        and num_nonnulls(first_day, from_time, until_time, pattern, nights, parents, child_ids, evening, member_id, owed, asleep_at, note, other_evening, other_id) = 0
      when 'FORGIVEN' then num_nonnulls(evening, member_id, other_id) = 3
        and num_nonnulls(first_day, from_time, until_time, pattern, nights, parents, child_ids, owed, asleep_at, note, other_evening, undone_id) = 0
      when 'DONE' then num_nonnulls(evening, member_id, owed, note) = 4
        and num_nonnulls(first_day, from_time, until_time, pattern, nights, parents, child_ids, other_evening, other_id, undone_id) = 0
      else false
    end),
  add constraint rota_change_two_swap check (what <> 'SWAPPED' or (evening < other_evening and member_id <> other_id)),
  add constraint rota_change_two_owe check (what <> 'FORGIVEN' or member_id <> other_id);

create table swap_offer (
  family_id   uuid not null,
  id          uuid not null,
  rota_id     uuid not null,
  evening     date not null,
  giver       uuid not null,
  partner     uuid not null,
  choices     date[] not null,
  by_giver    boolean not null,
  word        varchar(500) not null,
  offered_at  timestamptz not null,
  state       varchar(10) not null,
  answered_at timestamptz,
  answer_word varchar(500) not null,
  swap_id     uuid,
  version     integer not null,
  constraint swap_offer_pk primary key (family_id, id),
  constraint swap_offer_rota_fk foreign key (family_id, rota_id) references bedtime_rota (family_id, id),
  constraint swap_offer_giver_fk foreign key (family_id, giver) references member (family_id, id),
  constraint swap_offer_partner_fk foreign key (family_id, partner) references member (family_id, id),
  constraint swap_offer_swap_fk foreign key (family_id, swap_id) references rota_change (family_id, id),
  constraint swap_offer_of_two check (giver <> partner),
  constraint swap_offer_has_choices check (cardinality(choices) > 0),
  constraint swap_offer_state check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'COUNTERED', 'WITHDRAWN')),
  constraint swap_offer_answered check ((state = 'OFFERED') = (answered_at is null)),
  constraint swap_offer_accepted check ((state = 'ACCEPTED') = (swap_id is not null))
);
create index swap_offer_by_time on swap_offer (family_id, offered_at);
create index swap_offer_answered_by_time on swap_offer (family_id, answered_at) where state = 'ACCEPTED';

alter table swap_offer enable row level security;
alter table swap_offer force row level security;
create policy swap_offer_of_family on swap_offer
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
