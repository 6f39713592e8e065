-- What whoever has the children tells of the time with them. An entry stays as it was told; one that
-- corrects it takes its place, and one that is removed says by whom. The key of a form is the id of
-- its entry, so that a form that is sent twice tells once.

create table report_entry (
  family_id        uuid not null references family (id),
  id               uuid not null,
  child_id         uuid not null,
  occasion         varchar(60),
  kind             varchar(10) not null,
  at               timestamptz not null,
  until_at         timestamptz,
  what             varchar(60) not null,
  amount           numeric(6, 2),
  unit             varchar(2),
  dose             varchar(60) not null,
  interval_minutes integer not null,
  note             varchar(1000) not null,
  safety           boolean not null,
  told_at          timestamptz not null,
  told_by          uuid not null,
  replaces         uuid,
  ended_at         timestamptz,
  ended_by         uuid,
  version          integer not null,
  constraint report_entry_pk primary key (family_id, id),
  constraint report_entry_child_fk foreign key (family_id, child_id) references child (family_id, id),
  constraint report_entry_told_by_fk foreign key (family_id, told_by) references member (family_id, id),
  constraint report_entry_ended_by_fk foreign key (family_id, ended_by) references member (family_id, id),
  constraint report_entry_replaces_fk foreign key (family_id, replaces) references report_entry (family_id, id),
  constraint report_entry_replaced_once unique (family_id, replaces),
  constraint report_entry_kind check (kind in ('FED', 'SLEPT', 'NAPPY', 'MOOD', 'MEDICINE', 'NOTE')),
  constraint report_entry_until check (until_at is null or until_at > at),
  constraint report_entry_amount check (amount is null or amount > 0),
  constraint report_entry_unit check ((amount is null) = (unit is null)),
  constraint report_entry_interval check (interval_minutes between 0 and 10080),
  constraint report_entry_ended check ((ended_at is null) = (ended_by is null))
);
create index report_entry_told on report_entry (family_id, told_at);
create index report_entry_occasion on report_entry (family_id, occasion);
create index report_entry_medicine on report_entry (family_id, child_id, at);

create table report_choice (
  family_id uuid not null references family (id),
  id        uuid not null,
  member_id uuid not null,
  live      boolean not null,
  chosen_at timestamptz not null,
  constraint report_choice_pk primary key (family_id, id),
  constraint report_choice_member_fk foreign key (family_id, member_id) references member (family_id, id)
);
create index report_choice_member on report_choice (family_id, member_id, chosen_at);

create table report_look (
  family_id uuid not null references family (id),
  id        uuid not null,
  member_id uuid not null,
  looked_at timestamptz not null,
  constraint report_look_pk primary key (family_id, id),
  constraint report_look_member_fk foreign key (family_id, member_id) references member (family_id, id)
);
create index report_look_member on report_look (family_id, member_id, looked_at);

do $$
declare family_table text;
begin
  foreach family_table in array array['report_entry', 'report_choice', 'report_look'] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
