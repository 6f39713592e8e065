package app.breather.handover.sheet;

import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CareOccasions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a sheet to whoever has the children, in its time and to nobody else. */
@Component
class OpeningSheets {

  private static final Duration NEAR = Duration.ofHours(48);

  private final CareOccasions occasions;
  private final SheetDrafting drafting;
  private final Clock clock;

  OpeningSheets(CareOccasions occasions, SheetDrafting drafting, Clock clock) {
    this.occasions = occasions;
    this.drafting = drafting;
    this.clock = clock;
  }

  /** For the acting caregiver; nothing is read of the sheet before and after. */
  Optional<SheetOpening> of(CareOccasionId id) {
    return occasions.own(id).map(this::of);
  }

  /** Of the acting caregiver: of the time of care that is on or comes next. */
  Optional<Sheet> next() {
    var now = clock.instant();
    return occasions.own(new Period(now, now.plus(NEAR))).stream()
        .filter(one -> SheetTelling.isOpen(one, now))
        .findFirst()
        .map(drafting::of);
  }

  private SheetOpening of(CareOccasion occasion) {
    var now = clock.instant();
    var window = occasion.sheetWindow();
    if (now.isBefore(window.from())) {
      return new SheetOpening.NotYet(occasion, window.from());
    }
    return window.contains(now)
        ? new SheetOpening.Open(drafting.of(occasion))
        : new SheetOpening.Over(occasion);
  }
}
