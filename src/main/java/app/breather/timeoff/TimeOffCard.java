package app.breather.timeoff;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareSlotId;
import app.breather.care.Coverage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Time off as a parent sees it.
 *
 * @param version what an answer or a change must name, so that it means what its author saw
 * @param owners who is off
 * @param away the period with the ways there and back
 * @param reason may be empty for a date night
 * @param parts who has the children while they are away, in order; empty when it does not count
 * @param care the slot that was opened for it
 * @param answers of those who have to agree, who planned it excepted
 * @param mayAnswer whether it waits for a yes or no of who looks at it
 * @param mayCancel whether who looks at it can cancel it
 */
public record TimeOffCard(
    TimeOffId id,
    int version,
    TimeOffKind kind,
    List<MemberId> owners,
    MemberId plannedBy,
    Period period,
    Period away,
    String reason,
    TimeOffState state,
    List<Part> parts,
    Optional<Care> care,
    List<AnswerLine> answers,
    boolean mayAnswer,
    boolean mayCancel) {

  public TimeOffCard {
    owners = List.copyOf(owners);
    parts = List.copyOf(parts);
    answers = List.copyOf(answers);
  }

  /** Who has these children for a while; nobody is what is not covered. */
  public record Part(Period period, Set<ChildId> children, List<MemberId> who) {

    public Part {
      children = Set.copyOf(children);
      who = List.copyOf(who);
    }

    public boolean isOpen() {
      return who.isEmpty();
    }
  }

  /**
   * @param period for which care was wanted; the slot may have been moved since
   */
  public record Care(CareSlotId slot, Period period, Coverage coverage) {}

  /**
   * @param word may be empty
   */
  public record AnswerLine(MemberId who, Answer answer, Optional<Instant> at, String word) {}

  /** Whether somebody has the children all the while. */
  public boolean coveredInFull() {
    return !parts.isEmpty() && parts.stream().noneMatch(Part::isOpen);
  }

  public List<Part> open() {
    return parts.stream().filter(Part::isOpen).toList();
  }

  public boolean isOf(MemberId member) {
    return owners.contains(member);
  }
}
