package app.breather.handover.sheet;

import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.care.CareOccasionId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheet for who has the children, from two days before until twelve hours after; signed in, or
 * by the link to that time of care.
 */
@Service
public class MySheets {

  private final OpeningSheets opening;
  private final SheetConfirming confirming;

  MySheets(OpeningSheets opening, SheetConfirming confirming) {
    this.opening = opening;
    this.confirming = confirming;
  }

  /** Empty for what the acting caregiver has no part in. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public Optional<SheetOpening> read(CareOccasionId id) {
    return opening.of(id);
  }

  /** Of the time of care that is on or comes next, as long as that is open to them. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public Optional<Sheet> next() {
    return opening.next();
  }

  /**
   * Says that they have read it; to say it twice is to say it once.
   *
   * @param seen what they had before them
   * @return false where it is not open to them, or cannot have been seen
   */
  @Needs(Access.CAREGIVER)
  public boolean confirm(CareOccasionId id, SheetSeen seen) {
    return Writes.attempt(
        () -> confirming.confirm(id, seen), Map.of("handover_reading_once", () -> true));
  }
}
