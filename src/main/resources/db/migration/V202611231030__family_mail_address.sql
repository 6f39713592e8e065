-- Where the mail of somebody goes who has no account, and in which language they are written to.
-- Who has an account is reached where it says; who left is reached nowhere.

alter table member
  add column mail_address text,
  add column language text,
  add constraint member_mail_address_length check (char_length(mail_address) between 3 and 254),
  add constraint member_left_without_mail check (left_at is null or mail_address is null);
