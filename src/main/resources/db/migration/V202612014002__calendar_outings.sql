-- What a family keeps can be an outing: these parents have these children with them then. It is no care,
-- and nobody is asked.

alter table protected_time
  add column outing_of uuid[] not null default '{}',
  add column outing_with uuid[] not null default '{}',
  add constraint protected_time_outing check ((outing_of = '{}') = (outing_with = '{}'));

alter table protected_time_event
  add column outing_of uuid[] not null default '{}',
  add column outing_with uuid[] not null default '{}';
