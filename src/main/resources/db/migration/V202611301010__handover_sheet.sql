-- What whoever cares for the children should know: the family's page in sections, of which every
-- edition is kept, and what is for one time of care only. An occasion is the text of its id. The
-- page counts its changes, so that it is known what somebody has read and was told.

create table handover_sheet (
  family_id uuid not null references family (id),
  id        uuid not null,
  number    integer not null,
  constraint handover_sheet_pk primary key (family_id, id),
  constraint handover_sheet_once unique (family_id),
  constraint handover_sheet_number check (number >= 0)
);

create table handover_section (
  family_id  uuid not null references family (id),
  id         uuid not null,
  kind       text not null,
  position   integer not null,
  title      text not null,
  text       text not null,
  edition    integer not null,
  changed_in integer not null,
  removed    boolean not null,
  constraint handover_section_pk primary key (family_id, id),
  constraint handover_section_title check (length(title) <= 60),
  constraint handover_section_text check (length(text) <= 4000)
);

create table handover_edition (
  family_id  uuid not null,
  id         uuid not null,
  section_id uuid not null,
  number     integer not null,
  happening  text not null,
  title      text not null,
  text       text not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  constraint handover_edition_pk primary key (family_id, id),
  constraint handover_edition_section_fk foreign key (family_id, section_id) references handover_section (family_id, id),
  constraint handover_edition_by_fk foreign key (family_id, changed_by) references member (family_id, id),
  constraint handover_edition_once unique (family_id, section_id, number)
);

create table handover_day (
  family_id   uuid not null references family (id),
  id          uuid not null,
  occasion    text not null,
  number      integer not null,
  whereabouts text not null,
  back_at     timestamptz,
  note        text not null,
  numbers     jsonb not null,
  changed_at  timestamptz not null,
  changed_by  uuid not null,
  constraint handover_day_pk primary key (family_id, id),
  constraint handover_day_by_fk foreign key (family_id, changed_by) references member (family_id, id),
  constraint handover_day_once unique (family_id, occasion, number)
);
create index handover_day_time on handover_day (family_id, changed_at);

create table handover_reading (
  family_id    uuid not null references family (id),
  id           uuid not null,
  occasion     text not null,
  member_id    uuid not null,
  sheet_number integer not null,
  day_number   integer not null,
  read_at      timestamptz not null,
  constraint handover_reading_pk primary key (family_id, id),
  constraint handover_reading_member_fk foreign key (family_id, member_id) references member (family_id, id),
  constraint handover_reading_once unique (family_id, occasion, member_id, sheet_number, day_number)
);
create index handover_reading_time on handover_reading (family_id, read_at);

create table handover_told (
  family_id    uuid not null references family (id),
  id           uuid not null,
  occasion     text not null,
  member_id    uuid not null,
  sheet_number integer not null,
  day_number   integer not null,
  told_at      timestamptz not null,
  constraint handover_told_pk primary key (family_id, id),
  constraint handover_told_member_fk foreign key (family_id, member_id) references member (family_id, id),
  constraint handover_told_once unique (family_id, occasion, member_id, sheet_number, day_number)
);
create index handover_told_time on handover_told (family_id, told_at);

do $$
declare family_table text;
begin
  foreach family_table in array array[
    'handover_sheet', 'handover_section', 'handover_edition', 'handover_day', 'handover_reading', 'handover_told'
  ] loop
    execute format('alter table %I enable row level security', family_table);
    execute format('alter table %I force row level security', family_table);
    execute format(
      'create policy %I on %I using (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid) with check (family_id = nullif(current_setting(''breather.family'', true), '''')::uuid)',
      family_table || '_of_family', family_table);
  end loop;
end
$$;
