-- Why: who has given something out, such as a wall display, wants to see since when. Links made before
-- count as made now.
alter table link add column made_at timestamptz not null default now();
