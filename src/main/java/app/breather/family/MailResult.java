package app.breather.family;

/** What became of a mail address that a parent entered. */
public sealed interface MailResult {

  record Saved() implements MailResult {}

  /** It is no address; nothing was stored. */
  record Invalid() implements MailResult {}

  /** Another parent was quicker; nothing was stored. */
  record Changed(MailCard now) implements MailResult {}

  /** No such member is present, or they have an account by now. */
  record Gone() implements MailResult {}
}
