package app.breather.timeoff;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.moves.Movable;
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
 * @param counter another time that is suggested instead
 * @param agreedFrom when nobody can object any more, as far as it is known; only while it is
 *     announced
 * @param may what who looks at it can do
 * @param isNew whether it was announced to who looks at it and had not been seen before
 * @param repeats how, if this is one day of what repeats
 * @param replaced what falls away once this is agreed
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
    Optional<Counter> counter,
    Optional<Instant> agreedFrom,
    Set<TimeOffVerb> may,
    boolean isNew,
    Optional<Repeats> repeats,
    Optional<Replaced> replaced) {

  public TimeOffCard {
    owners = List.copyOf(owners);
    parts = List.copyOf(parts);
    answers = List.copyOf(answers);
    may = Set.copyOf(may);
  }

  /**
   * @param parts who would have the children then, in order
   */
  public record Counter(Period period, MemberId by, List<Part> parts) {

    public Counter {
      parts = List.copyOf(parts);
    }
  }

  /**
   * @param time as it was first said, from the first day on
   * @param rest as it goes on from this day on
   * @param next the first day that has not begun; empty when none is left
   */
  public record Repeats(RepeatedTime time, RepeatedTime rest, Optional<TimeOffId> next) {}

  /**
   * @param first when it would be on the first day that falls away
   * @param following whether all that follow fall away too
   */
  public record Replaced(Period first, boolean following) {}

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

  /** By one who is off, see {@link TimeOffVerb#MOVE} and {@link TimeOffVerb#CHANGE}. */
  public Movable movable() {
    return new Movable(TimeOffEntryMoves.OF, id.toString(), version, period);
  }

  /** Whether it waits for a yes or no of who looks at it. */
  public boolean mayAnswer() {
    return may.contains(TimeOffVerb.YES);
  }

  public boolean mayCancel() {
    return may.contains(TimeOffVerb.CANCEL);
  }

  /** Whether it is for who looks at it to do something about it. */
  public boolean waits() {
    return mayAnswer() || may.contains(TimeOffVerb.ASK);
  }

  /** The time that is on the table. */
  public Period proposed() {
    return counter.map(Counter::period).orElse(period);
  }

  /** Who has the children at the time that is on the table. */
  public List<Part> proposedParts() {
    return counter.map(Counter::parts).orElse(parts);
  }

  /** Who spoke last: who planned it, suggested another time or objected. */
  public MemberId lastSaidBy() {
    return counter
        .map(Counter::by)
        .or(
            () ->
                answers.stream()
                    .filter(line -> state == TimeOffState.OBJECTED && line.answer() == Answer.NO)
                    .map(AnswerLine::who)
                    .findFirst())
        .orElse(plannedBy);
  }

  /** What they said with it, may be empty. */
  public String lastWord() {
    return lastSaidBy().equals(plannedBy)
        ? ""
        : answers.stream()
            .filter(line -> line.who().equals(lastSaidBy()))
            .map(AnswerLine::word)
            .findFirst()
            .orElse("");
  }

  /** Whether somebody has the children all the while. */
  public boolean coveredInFull() {
    return !parts.isEmpty() && parts.stream().noneMatch(Part::isOpen);
  }

  public List<Part> open() {
    return parts.stream().filter(Part::isOpen).toList();
  }

  /** Whether somebody else found this time for them. */
  public boolean isSuggestedTo(MemberId member) {
    return isOf(member) && !isOf(plannedBy);
  }

  public boolean isOf(MemberId member) {
    return owners.contains(member);
  }
}
