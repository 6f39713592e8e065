package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads from slots and regular care who has what part in which time of care. */
@Component
class OccasionReader {

  private static final Comparator<CareOccasion> IN_ORDER =
      Comparator.comparing(CareOccasion::own).thenComparing(one -> one.id().toString());

  private final CareSlots slots;
  private final SlotsInTime slotsInTime;
  private final RegularCares cares;
  private final RegularInTime regularInTime;
  private final Members members;
  private final Families families;

  OccasionReader(
      CareSlots slots,
      SlotsInTime slotsInTime,
      RegularCares cares,
      RegularInTime regularInTime,
      Members members,
      Families families) {
    this.slots = slots;
    this.slotsInTime = slotsInTime;
    this.cares = cares;
    this.regularInTime = regularInTime;
    this.members = members;
    this.families = families;
  }

  List<CareOccasion> find(CareOccasionId id) {
    var found =
        id.slot()
            .map(slot -> slots.withAnswers(slot.value()).stream().flatMap(OccasionReader::parts))
            .orElseGet(() -> id.regular().stream().flatMap(this::regular));
    return ofCaregivers(found).toList();
  }

  /** Those of which any part lies in the window. */
  List<CareOccasion> in(Period window) {
    var zone = families.current().zone();
    var regular =
        regularInTime.around(window).stream()
            .filter(RegularCare::isAgreed)
            .flatMap(
                care ->
                    regularInTime.daysOf(care).in(window, zone).stream()
                        .map(day -> occasion(care, day)));
    var slotted = slotsInTime.overlapping(window).stream().flatMap(OccasionReader::parts);
    return ofCaregivers(Stream.concat(slotted, regular))
        .filter(one -> one.own().overlaps(window))
        .sorted(IN_ORDER)
        .toList();
  }

  private Stream<CareOccasion> ofCaregivers(Stream<CareOccasion> all) {
    var caregivers =
        members.caregivers().stream().map(MemberCard::id).collect(Collectors.toUnmodifiableSet());
    return all.filter(one -> caregivers.contains(one.caregiver()));
  }

  private Stream<CareOccasion> regular(RegularDay day) {
    return cares.find(day.care().value()).filter(RegularCare::isAgreed).stream()
        .flatMap(
            care ->
                regularInTime.daysOf(care).on(day.day(), families.current().zone()).stream()
                    .map(found -> occasion(care, found)));
  }

  private static CareOccasion occasion(RegularCare care, Occurrence day) {
    var content = care.content();
    return new CareOccasion(
        CareOccasionId.of(new RegularDay(care.id(), day.day())),
        care.caregiver(),
        content.children(),
        content.purpose(),
        content.place(),
        day.period(),
        day.period(),
        Instant.EPOCH,
        true);
  }

  private static Stream<CareOccasion> parts(CareSlot slot) {
    return slot.covers().thatCount().stream()
        .flatMap(OccasionReader::people)
        .distinct()
        .flatMap(who -> part(slot, who).stream());
  }

  private static Stream<MemberId> people(Cover cover) {
    return Stream.concat(Stream.of(cover.caregiver()), cover.companions().stream());
  }

  private static Optional<CareOccasion> part(CareSlot slot, MemberId who) {
    var all =
        slot.covers().thatCount().stream()
            .filter(cover -> people(cover).anyMatch(who::equals))
            .toList();
    var standing = all.stream().filter(Cover::stands).toList();
    var mine = standing.isEmpty() ? all : standing;
    var content = slot.content();
    return span(mine)
        .map(
            own ->
                new CareOccasion(
                    CareOccasionId.of(slot.id()),
                    who,
                    Set.copyOf(content.children()),
                    content.purpose(),
                    content.place(),
                    slot.period(),
                    own,
                    certain(mine),
                    !standing.isEmpty()));
  }

  /** Who promises a further part is certain of the first. */
  private static Instant certain(List<Cover> covers) {
    return covers.stream()
        .map(cover -> cover.promisedAt().plus(Ask.UNDO))
        .min(Comparator.<Instant>naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static Optional<Period> span(List<Cover> covers) {
    var from =
        covers.stream().map(cover -> cover.period().from()).min(Comparator.<Instant>naturalOrder());
    var until =
        covers.stream()
            .map(cover -> cover.period().until())
            .max(Comparator.<Instant>naturalOrder());
    return from.flatMap(start -> until.flatMap(end -> Period.between(start, end)));
  }
}
