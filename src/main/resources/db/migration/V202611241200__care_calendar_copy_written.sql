-- What was written may have left, though nobody could note that the mail server took it: from then on an
-- entry's editions grow, and its end is sent. What was surely sent decides what letters say of it. Of
-- entries from before it is taken that they may have left, which is the safe side.
alter table calendar_copy add column written boolean not null default true;
alter table calendar_copy alter column written drop default;
