package app.breather.base.mail;

import app.breather.base.tenancy.MemberId;
import java.util.UUID;

/** A feature writes the letters of one kind, each when it is about to be sent. */
public interface LetterSource {

  /** Under this a mail waits, so it stays the same from release to release. */
  String kind();

  /**
   * Acts as the system, in a transaction. It may run again for the same mail when the mail server
   * was away.
   *
   * @param subject what {@link Outbox#post} was asked for
   */
  Written write(UUID subject, MemberId to);

  /** The mail server took it; in the transaction that notes so. */
  default void sent(UUID subject, MemberId to) {}

  /** What became of a letter. */
  sealed interface Written {

    record Ready(Letter letter) implements Written {}

    /** What it would say is the case no longer, or known already. */
    record NotNeeded() implements Written {}

    /** Nobody said where the member's mail goes. */
    record NoAddress() implements Written {}
  }
}
