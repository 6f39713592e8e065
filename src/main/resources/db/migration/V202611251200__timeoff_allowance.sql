-- How many hours a week each parent may simply announce. Parents suggest it to each other; what all
-- of them have said yes to holds from that day until the next that they agree on.

create table allowance_proposal (
  family_id   uuid not null references family (id),
  id          uuid not null,
  hours       integer not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  state       varchar(10) not null,
  -- who has said yes so far, whoever suggested it among them
  agreed_by   uuid[] not null,
  ended_by    uuid,
  ended_at    timestamptz,
  holds_from  date,
  version     integer not null,
  constraint allowance_proposal_pk primary key (family_id, id),
  constraint allowance_proposal_by_fk foreign key (family_id, proposed_by) references member (family_id, id),
  constraint allowance_proposal_ended_by_fk foreign key (family_id, ended_by) references member (family_id, id),
  constraint allowance_proposal_hours check (hours between 0 and 60),
  constraint allowance_proposal_state check (state in ('OPEN', 'AGREED', 'DECLINED', 'COUNTERED', 'WITHDRAWN')),
  constraint allowance_proposal_ended check (
    case state when 'OPEN' then num_nonnulls(ended_by, ended_at) = 0 else num_nonnulls(ended_by, ended_at) = 2 end),
  constraint allowance_proposal_holds check ((state = 'AGREED') = (holds_from is not null))
);
create unique index allowance_proposal_one_open on allowance_proposal (family_id) where state = 'OPEN';
create index allowance_proposal_agreed on allowance_proposal (family_id, ended_at) where state = 'AGREED';

alter table allowance_proposal enable row level security;
alter table allowance_proposal force row level security;
create policy allowance_proposal_of_family on allowance_proposal
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
