package app.breather.handover.sheet;

import app.breather.care.CareOccasion;
import app.breather.care.SlotHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sheet as whoever has the children reads it.
 *
 * @param seen what is confirmed with it
 * @param day what holds for this time of care only
 * @param changed what of the day is new since they last confirmed
 * @param sections those with text, in order, what is for an emergency first
 * @param hints what is due with the children meanwhile, as bedtime
 * @param confirmed when they last said that they have read it, for this time of care
 * @param current whether that was of what it says now
 */
public record Sheet(
    CareOccasion occasion,
    SheetSeen seen,
    DayContent day,
    Set<Field> changed,
    List<Part> sections,
    List<SlotHint> hints,
    List<SheetPart.Known> more,
    Optional<Instant> confirmed,
    boolean current) {

  public Sheet {
    changed = Set.copyOf(changed);
    sections = List.copyOf(sections);
    hints = List.copyOf(hints);
    more = List.copyOf(more);
  }

  /** What can be new of the day. */
  public enum Field {
    WHEREABOUTS,
    BACK_AT,
    NOTE,
    NUMBERS
  }

  /**
   * @param title empty but for {@link SectionKind#OWN}
   * @param html safe to show as it is
   * @param changed whether it is new since they last confirmed
   */
  public record Part(SectionKind kind, String title, String html, boolean changed) {}

  public boolean isEmpty() {
    return sections.isEmpty() && day.equals(DayContent.EMPTY);
  }
}
