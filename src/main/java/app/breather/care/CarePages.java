package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What whoever has the children can open now, from all features. */
@Service
public class CarePages {

  private final ObjectProvider<CarePage> pages;
  private final Clock clock;

  CarePages(ObjectProvider<CarePage> pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  /** The path of the page to which a link leads at first. */
  String first() {
    return pages.orderedStream().map(CarePage::path).findFirst().orElseThrow();
  }

  /** Now, in the order in which they are shown. */
  @Needs(Access.MEMBER)
  public List<CarePage> open(CareOccasion occasion) {
    var now = clock.instant();
    return pages.orderedStream().filter(page -> page.window(occasion).contains(now)).toList();
  }
}
