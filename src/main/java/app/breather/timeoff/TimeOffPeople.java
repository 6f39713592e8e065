package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who is off and who is asked, and whether they agree. */
record TimeOffPeople(TimeOff timeOff, Set<TimeOffPerson> all) {

  Optional<TimeOffPerson> find(MemberId member) {
    return all.stream().filter(person -> person.member().equals(member)).findFirst();
  }

  Stream<TimeOffPerson> owners() {
    return all.stream().filter(TimeOffPerson::isOwner);
  }

  boolean allAgree() {
    return all.stream().allMatch(person -> person.is(Answer.YES));
  }

  /** Whether all agree who have to answer another time. */
  boolean otherSideAgrees() {
    return all.stream().filter(this::hasToAnswer).allMatch(person -> person.is(Answer.YES));
  }

  /** Another time is answered by the other side than the one that suggested it. */
  boolean hasToAnswer(TimeOffPerson person) {
    return timeOff
        .counter()
        .map(CounterTime::by)
        .filter(by -> !areOnTwoSides(by, person.member()))
        .isEmpty();
  }

  /**
   * Whom it concerns what this member says: who planned it, or all others; and whom it was
   * suggested to.
   */
  List<MemberId> otherSide(MemberId member) {
    return all.stream()
        .map(TimeOffPerson::member)
        .filter(other -> !other.equals(member))
        .filter(
            other -> areOnTwoSides(member, other) || new TimeOffSide(timeOff, other).isSuggested())
        .toList();
  }

  private boolean areOnTwoSides(MemberId one, MemberId other) {
    return one.equals(timeOff.plannedBy()) != other.equals(timeOff.plannedBy());
  }

  /** Of those who have not answered, when each first saw it, if ever. */
  List<Optional<Instant>> seen() {
    return all.stream()
        .filter(person -> person.is(Answer.WAITING))
        .map(TimeOffPerson::seenAt)
        .toList();
  }

  /** Whether it was announced to this member, who has not seen it and could object. */
  boolean isNewTo(MemberId member, Instant now) {
    return timeOff.state(now) == TimeOffState.ANNOUNCED
        && find(member)
            .filter(person -> person.is(Answer.WAITING) && person.seenAt().isEmpty())
            .isPresent();
  }

  void add(Collection<MemberId> owners) {
    owners.forEach(owner -> all.add(new TimeOffPerson(timeOff, owner, true)));
  }

  /** Who has said yes stays. */
  void askOnly(Collection<MemberId> asked) {
    all.removeIf(
        person -> !person.isOwner() && !person.is(Answer.YES) && !asked.contains(person.member()));
    asked.stream()
        .filter(one -> find(one).isEmpty())
        .forEach(one -> all.add(new TimeOffPerson(timeOff, one, false)));
  }

  /** Only these, and what each of them said. */
  void restore(List<TimeOffMemory.Said> before) {
    all.removeIf(
        person -> before.stream().noneMatch(said -> said.member().equals(person.member())));
    for (var said : before) {
      var person =
          find(said.member())
              .orElseGet(() -> new TimeOffPerson(timeOff, said.member(), said.owner()));
      person.restore(said);
      all.add(person);
    }
  }

  /** All others have to answer anew. */
  void askAnew(MemberId by, String word, Instant now) {
    all.forEach(TimeOffPerson::askAgain);
    find(by).orElseThrow().answer(Answer.YES, word, now);
  }
}
