package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.notifications.LinkedPage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where who has no account reads of what a message about care tells, and answers. */
@Component
class PagesByLink implements LinkedPage {

  private static final String CARE = "care/";
  private static final String REGULAR = "care/regular/";
  private static final String AWAY = "care/away/";

  private final CareSlots slots;
  private final RegularCares cares;
  private final BundleAsks asks;
  private final AskLinks askLinks;
  private final RegularLinks regularLinks;
  private final BundleLinks bundleLinks;

  PagesByLink(
      CareSlots slots,
      RegularCares cares,
      BundleAsks asks,
      AskLinks askLinks,
      RegularLinks regularLinks,
      BundleLinks bundleLinks) {
    this.slots = slots;
    this.cares = cares;
    this.asks = asks;
    this.askLinks = askLinks;
    this.regularLinks = regularLinks;
    this.bundleLinks = bundleLinks;
  }

  @Override
  public Optional<String> of(MemberId to, String route) {
    if (route.startsWith(REGULAR)) {
      return RegularCareId.parse(route.substring(REGULAR.length()))
          .flatMap(id -> cares.find(id.value()))
          .filter(care -> care.caregiver().equals(to))
          .map(regularLinks::pathTo);
    }
    if (route.startsWith(AWAY)) {
      return CareBundleId.parse(route.substring(AWAY.length())).flatMap(id -> days(id, to));
    }
    return route.startsWith(CARE)
        ? CareSlotId.parse(route.substring(CARE.length())).flatMap(id -> slot(id, to))
        : Optional.empty();
  }

  private Optional<String> slot(CareSlotId id, MemberId to) {
    return slots
        .findById(id.value())
        .flatMap(slot -> slot.askOf(to).map(ask -> askLinks.pathTo(slot, ask)));
  }

  private Optional<String> days(CareBundleId id, MemberId to) {
    var days = slots.ofBundle(id.value());
    return days.isEmpty()
        ? Optional.empty()
        : asks.findByBundleIdAndCaregiverId(id.value(), to.value())
            .map(ask -> bundleLinks.pathTo(ask, days.getLast().period().until()));
  }
}
