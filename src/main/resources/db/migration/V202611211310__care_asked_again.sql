-- A cover that no longer fits its slot (which moved, became shorter, or is for one child more) is
-- asked again, and holds its minutes until it is answered: what it is asked about stands beside what
-- was promised. Once a child is added, a cover remembers for which children it was promised; null means
-- for all that the slot is for.

alter table cover
  add column promised_for uuid[],
  add column asked_again_at timestamptz,
  add column about_starts_at timestamptz,
  add column about_ends_at timestamptz,
  add constraint cover_asked_again check (
    asked_again_at is null and about_starts_at is null and about_ends_at is null
    or asked_again_at is not null and about_starts_at < about_ends_at);
