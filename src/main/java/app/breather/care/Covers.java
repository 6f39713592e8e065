package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was promised for one slot, and what is left of it.
 *
 * @param whole the slot's period
 * @param all also those that ended
 */
record Covers(Period whole, Collection<Cover> all) {

  List<Cover> standing() {
    return all.stream().filter(Cover::stands).toList();
  }

  /** What stands, and what ended only after it had begun. */
  List<Cover> thatCount() {
    return all.stream()
        .filter(
            cover -> cover.endedAt().filter(end -> end.isBefore(cover.period().from())).isEmpty())
        .toList();
  }

  /** What stands promised, without what is asked again. */
  List<Cover> promised() {
    return standing().stream().filter(cover -> !cover.isAskedAgain()).toList();
  }

  OwnCovers of(MemberId caregiver) {
    return new OwnCovers(
        standing().stream().filter(cover -> cover.caregiver().equals(caregiver)).toList());
  }

  /** Whether this caregiver has promised, alone or as a companion. */
  boolean concern(MemberId caregiver) {
    return standing().stream()
        .anyMatch(
            cover -> cover.caregiver().equals(caregiver) || cover.companions().contains(caregiver));
  }

  /** What the parents ended, and not the caregiver, by what they did last. */
  List<Cover> endedByParents() {
    return all.stream().filter(Cover::isEndedByParents).toList();
  }

  boolean isEndedByParents(UUID cover) {
    return find(cover).filter(Cover::isEndedByParents).isPresent();
  }

  /** Also one that ended. */
  Optional<Cover> find(UUID id) {
    return all.stream().filter(cover -> cover.id().equals(id)).findFirst();
  }

  /** What nobody holds. */
  List<Period> gaps() {
    return without(standing());
  }

  /** The gaps, and what this caregiver holds until they have answered. */
  List<Period> openTo(MemberId caregiver) {
    var own = of(caregiver).askedAgain();
    return without(standing().stream().filter(cover -> !own.contains(cover)).toList());
  }

  private List<Period> without(List<Cover> covers) {
    return whole.minus(covers.stream().map(Cover::period).toList());
  }
}
