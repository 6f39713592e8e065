-- A step that parents take out of a plan can have been tried on a day that was taken off since; that
-- stays stored, and its step with it.

alter table ease_in_step add column left_out boolean not null default false;
