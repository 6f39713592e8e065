-- Jobs are asked for by base.jobs.Jobs alone, all of a transaction in one statement at its end.

drop trigger message_mail on message;
drop trigger cover_mail on cover;
drop function message_asks_for_mail();
drop function promise_asks_for_mail();
drop function not_before(timestamptz);
alter table message drop column mail_at;
