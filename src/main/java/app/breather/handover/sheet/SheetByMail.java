package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import app.breather.care.CareLink;
import app.breather.care.CareLinks;
import app.breather.care.CareOccasionId;
import app.breather.notifications.LinkedPage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where who has no account reads the sheet of which a message tells. */
@Component
class SheetByMail implements LinkedPage {

  private final CareLinks links;

  SheetByMail(CareLinks links) {
    this.links = links;
  }

  @Override
  public Optional<String> of(MemberId to, String route) {
    return route.startsWith(SheetNavigation.MINE)
        ? CareOccasionId.parse(route.substring(SheetNavigation.MINE.length()))
            .flatMap(id -> links.forLetter(id, to))
            .map(CareLink::path)
        : Optional.empty();
  }
}
