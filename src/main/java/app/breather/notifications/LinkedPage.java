package app.breather.notifications;

import app.breather.base.tenancy.MemberId;
import java.util.Optional;

/** Filled by a feature that has pages for who has no account. */
public interface LinkedPage {

  /**
   * Makes a link to what a message is about, for a letter that is about to be sent.
   *
   * @param route of the message
   * @return the path of the page, without a slash before it; empty when there is none for them
   */
  Optional<String> of(MemberId to, String route);
}
