package app.breather.handover.sheet;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.Uuids;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.care.CareAcceptance;
import app.breather.care.CareAnswers;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotId;
import app.breather.care.RegularDay;
import app.breather.care.RegularFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Household;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who has the child reads the sheet from 48 hours before until 12 hours after; nobody else does.
 */
@IntegrationTest
class SheetWindowTest {

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private CarePlanning planning;
  @Autowired private Household household;
  @Autowired private SheetFixture sheets;
  @Autowired private MySheets mine;
  @Autowired private SheetByLink byLink;
  @Autowired private TestClock clock;
  private Home home;
  private Actor.Person inge;
  private Actor.Person joe;

  @BeforeEach
  void aFamilyWithASheet() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    sheets.write(home.parent(), SectionKind.EMERGENCY, "No egg");
  }

  @Test
  void isOpenToTheMinuteWithTheWholeSheetForAPartOfIt() {
    opensAndCloses(inge, accepted(2, 4), hours(0, 6));
  }

  @Test
  void isOpenToCompanionsToo() {
    var slot = care.aSlot(home, 0, 6, inge);
    care.as(
        home.parent(),
        () -> acceptance.enter(slot, inge.member(), List.of(hours(0, 6)), Set.of(joe.member())));
    opensAndCloses(joe, CareOccasionId.of(slot), hours(0, 6));
  }

  @ParameterizedTest
  @CsvSource({
    // the clocks go forward, and back, in the night before, that day, and the night after
    "2027-03-27, 2027-03-27T07:00:00Z",
    "2027-03-28, 2027-03-28T06:00:00Z",
    "2027-03-29, 2027-03-29T06:00:00Z",
    "2027-10-30, 2027-10-30T06:00:00Z",
    "2027-10-31, 2027-10-31T07:00:00Z",
    "2027-11-01, 2027-11-01T07:00:00Z"
  })
  void aClockChangeShortensNothing(LocalDate day, Instant from) {
    var id = regular.agreed(home, inge, RegularFixture.weekly(day, 8, 16, day.getDayOfWeek()));
    opensAndCloses(
        inge,
        CareOccasionId.of(new RegularDay(id, day)),
        new Period(from, from.plus(Duration.ofHours(8))));
  }

  @Test
  void ofRegularCareOnlyTheDayItselfIsOpen() {
    var id = regular.agreed(home, inge, RegularFixture.mondays());
    clock.stopAt(hours(0, 1).from());
    assertThat(opening(inge, day(id, 0))).containsInstanceOf(SheetOpening.Open.class);
    assertThat(opening(inge, day(id, 7))).containsInstanceOf(SheetOpening.NotYet.class);
    assertThat(opening(inge, day(id, 1))).isEmpty();
  }

  @Test
  void whatIsTakenBackBeforeItBeganIsClosedAtOnce() {
    var slot = accepted(2, 4);
    clock.stopAt(hours(0, 6).from().minus(Duration.ofMinutes(1)));
    var secret = secret(slot);
    assertThat(opening(inge, slot)).containsInstanceOf(SheetOpening.Open.class);

    care.as(inge, () -> answers.takeBack(new CareSlotId(slot.care()), Optional.empty()));

    assertThat(opening(inge, slot)).isEmpty();
    assertThat(byLink.find(secret)).isEmpty();
  }

  @Test
  void whatIsCancelledBeforeItBeganIsClosedAtOnce() {
    var slot = accepted(2, 4);
    clock.stopAt(hours(2, 4).from().minus(Duration.ofMinutes(1)));
    var secret = secret(slot);

    care.as(home.parent(), () -> planning.cancel(new CareSlotId(slot.care())));

    assertThat(opening(inge, slot)).isEmpty();
    assertThat(byLink.find(secret)).isEmpty();
  }

  @Test
  void whatIsCancelledAfterItBeganStaysOpenAsLong() {
    var slot = accepted(2, 4);
    clock.stopAt(hours(2, 4).from());
    care.as(home.parent(), () -> planning.cancel(new CareSlotId(slot.care())));
    closes(inge, slot, secret(slot), hours(0, 6));
  }

  @Test
  void whoLeftTheFamilyReadsNothing() {
    var slot = accepted(2, 4);
    clock.stopAt(hours(2, 4).from());
    var secret = secret(slot);

    care.as(home.parent(), () -> household.removeMember(inge.member()));

    assertThatThrownBy(() -> opening(inge, slot)).isInstanceOf(AccessDenied.class);
    assertThat(byLink.find(secret)).isEmpty();
  }

  @Test
  void nobodyElseReadsIt() {
    var slot = accepted(2, 4);
    clock.stopAt(hours(2, 4).from());
    var stranger = care.aCaregiver(care.aFamily(), "Oma Inge");

    assertThat(opening(joe, slot)).isEmpty();
    assertThat(opening(stranger, slot)).isEmpty();
    assertThat(opening(inge, new CareOccasionId(Uuids.next(), Optional.empty()))).isEmpty();
    assertThat(opening(inge, new CareOccasionId(slot.care(), Optional.of(RegularFixture.MONDAY))))
        .isEmpty();
    assertThat(byLink.find("A".repeat(43))).isEmpty();
    assertThat(byLink.find("")).isEmpty();
    assertThat(care.as(joe, () -> mine.confirm(slot, new SheetSeen(1, 0)))).isFalse();
    assertThat(care.as(stranger, () -> mine.confirm(slot, new SheetSeen(0, 0)))).isFalse();
  }

  private void opensAndCloses(Actor.Person who, CareOccasionId id, Period whole) {
    var opens = whole.from().minus(Duration.ofHours(48));
    clock.stopAt(opens.minusMillis(1));
    var secret = care.aSecretOfCare(home, id, who.member());
    assertThat(opening(who, id))
        .containsInstanceOf(SheetOpening.NotYet.class)
        .get()
        .extracting(one -> ((SheetOpening.NotYet) one).opensAt())
        .isEqualTo(opens);
    assertThat(linked(secret)).isInstanceOf(SheetOpening.NotYet.class);
    assertThat(care.as(who, () -> mine.confirm(id, new SheetSeen(1, 0)))).isFalse();
    clock.stopAt(opens);
    assertThat(opening(who, id)).containsInstanceOf(SheetOpening.Open.class);
    assertThat(linked(secret)).isInstanceOf(SheetOpening.Open.class);
    closes(who, id, secret, whole);
  }

  private void closes(Actor.Person who, CareOccasionId id, String secret, Period whole) {
    var closed = whole.until().plus(Duration.ofHours(12));
    clock.stopAt(closed.minusMillis(1));
    assertThat(opening(who, id)).containsInstanceOf(SheetOpening.Open.class);
    assertThat(linked(secret)).isInstanceOf(SheetOpening.Open.class);
    clock.stopAt(closed);
    assertThat(opening(who, id)).containsInstanceOf(SheetOpening.Over.class);
    assertThat(linked(secret)).isInstanceOf(SheetOpening.Over.class);
    assertThat(care.as(who, () -> mine.confirm(id, new SheetSeen(1, 0)))).isFalse();
  }

  private SheetOpening linked(String secret) {
    return byLink.find(secret).orElseThrow().opening();
  }

  private Optional<SheetOpening> opening(Actor.Person who, CareOccasionId id) {
    return sheets.opening(who, id);
  }

  private CareOccasionId accepted(int from, int until) {
    var slot = care.aSlot(home, 0, 6, inge);
    care.accept(inge, slot, hours(from, until));
    care.later(Duration.ofMinutes(11));
    return CareOccasionId.of(slot);
  }

  private String secret(CareOccasionId id) {
    return care.aSecretOfCare(home, id, inge.member());
  }

  private static CareOccasionId day(app.breather.care.RegularCareId id, int later) {
    return CareOccasionId.of(new RegularDay(id, RegularFixture.MONDAY.plusDays(later)));
  }
}
