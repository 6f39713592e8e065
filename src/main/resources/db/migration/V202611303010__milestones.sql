-- What a child did for the first time. Who may know of it is never stored: it follows from what each
-- parent chose and when they said "I saw it", both of which are only ever added to. So a milestone
-- that nobody has opened for a parent is sealed for them, also for one who joins later.

create table milestone (
  family_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  words text not null,
  happened_at timestamptz not null,
  note text not null,
  safety boolean not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  media_id uuid,
  film boolean not null,
  constraint milestone_pk primary key (family_id, id),
  constraint milestone_child_fk foreign key (family_id, child_id)
    references child (family_id, id) on delete cascade,
  constraint milestone_recorder_fk foreign key (family_id, recorded_by)
    references member (family_id, id) on delete cascade,
  constraint milestone_media_fk foreign key (family_id, media_id) references media (family_id, id),
  constraint milestone_words check (char_length(words) <= 80),
  constraint milestone_note check (char_length(note) <= 1000)
);

create index milestone_child on milestone (family_id, child_id);
create index milestone_recorder on milestone (family_id, recorded_by, recorded_at);
create unique index milestone_media on milestone (family_id, media_id);

create table milestone_choice (
  family_id uuid not null,
  id uuid not null,
  parent_id uuid not null,
  child_id uuid not null,
  kind text not null,
  tell boolean not null,
  chosen_at timestamptz not null,
  ended_at timestamptz,
  constraint milestone_choice_pk primary key (family_id, id),
  constraint milestone_choice_parent_fk foreign key (family_id, parent_id)
    references member (family_id, id) on delete cascade,
  constraint milestone_choice_child_fk foreign key (family_id, child_id)
    references child (family_id, id) on delete cascade
);

create unique index milestone_choice_stands
  on milestone_choice (family_id, parent_id, child_id, kind) where ended_at is null;
create index milestone_choice_child on milestone_choice (family_id, child_id);

create table milestone_opening (
  family_id uuid not null,
  id uuid not null,
  parent_id uuid not null,
  child_id uuid not null,
  kind text,
  day date,
  opens_at timestamptz not null,
  made_at timestamptz not null,
  constraint milestone_opening_pk primary key (family_id, id),
  constraint milestone_opening_parent_fk foreign key (family_id, parent_id)
    references member (family_id, id) on delete cascade,
  constraint milestone_opening_child_fk foreign key (family_id, child_id)
    references child (family_id, id) on delete cascade,
  constraint milestone_opening_seen_or_all check ((kind is null) = (day is null))
);

create index milestone_opening_parent on milestone_opening (family_id, parent_id);
create index milestone_opening_child on milestone_opening (family_id, child_id);

alter table milestone enable row level security;
alter table milestone force row level security;
create policy milestone_wall on milestone
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

alter table milestone_choice enable row level security;
alter table milestone_choice force row level security;
create policy milestone_choice_wall on milestone_choice
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);

alter table milestone_opening enable row level security;
alter table milestone_opening force row level security;
create policy milestone_opening_wall on milestone_opening
  using (family_id = nullif(current_setting('breather.family', true), '')::uuid)
  with check (family_id = nullif(current_setting('breather.family', true), '')::uuid);
