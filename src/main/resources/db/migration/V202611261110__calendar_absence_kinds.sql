-- Whoever is on holiday or ill cannot have the children either.

alter table absence drop constraint absence_kind;
alter table absence add constraint absence_kind
  check (kind in ('WORK', 'TRAVEL', 'HOLIDAY', 'SICK', 'OTHER'));
