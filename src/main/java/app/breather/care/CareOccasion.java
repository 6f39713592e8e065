package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What one person has of one time of care, by their own promise or as a companion. Its windows are
 * elapsed time, so a clock change shortens none.
 *
 * @param caregiver whose it is; a companion too
 * @param purpose may be empty
 * @param place may be empty
 * @param whole the slot, or that day of regular care
 * @param own from the first to the last minute of this person's
 * @param certain from then on its yes is not undone any more
 * @param stands false for what was taken back or cancelled after it had begun
 */
public record CareOccasion(
    CareOccasionId id,
    MemberId caregiver,
    Set<ChildId> children,
    String purpose,
    String place,
    Period whole,
    Period own,
    Instant certain,
    boolean stands) {

  static final Duration SHEET_BEFORE = Duration.ofHours(48);
  private static final Duration SHEET_AFTER = Duration.ofHours(12);
  private static final Duration AROUND = Duration.ofHours(2);
  private static final Duration REPORT_AFTER = Duration.ofHours(24);

  public CareOccasion {
    children = Set.copyOf(children);
  }

  /** When the handover sheet is to be read. */
  public Period sheetWindow() {
    return around(whole, SHEET_BEFORE, SHEET_AFTER);
  }

  /** When the children can be taken and handed back, and a milestone be recorded. */
  public Period actWindow() {
    return around(own, AROUND, AROUND);
  }

  /** When a report can be made. */
  public Period reportWindow() {
    return around(own, AROUND, REPORT_AFTER);
  }

  /** Whether a link to it can still be made, and leads anywhere then or later. */
  public boolean hasLink(Instant now) {
    return now.isBefore(linkWindow().until());
  }

  /** When its link leads anywhere. */
  Period linkWindow() {
    return around(whole, SHEET_BEFORE, REPORT_AFTER);
  }

  private static Period around(Period period, Duration before, Duration after) {
    return new Period(period.from().minus(before), period.until().plus(after));
  }
}
