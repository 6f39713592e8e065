package app.breather.notifications;

import app.breather.base.tenancy.MemberId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all features for a page that opens without an account. */
@Component
class LinkedPages {

  private final ObjectProvider<LinkedPage> pages;

  LinkedPages(ObjectProvider<LinkedPage> pages) {
    this.pages = pages;
  }

  Optional<String> of(MemberId to, String route) {
    return pages.orderedStream().flatMap(page -> page.of(to, route).stream()).findFirst();
  }
}
