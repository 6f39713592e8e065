package app.breather.handover.sheet;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.persistence.StatementCount;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.care.CareAnswers;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.care.CareSlotId;
import app.breather.care.RegularDay;
import app.breather.care.RegularFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is new on a sheet is marked for who has read it, and told to who has the child. */
@IntegrationTest
class SheetChangesTest {

  private static final Instant BACK = hours(0, 4).until().plus(Duration.ofMinutes(30));

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private SheetFixture sheets;
  @Autowired private DayBoard days;
  @Autowired private MySheets mine;
  @Autowired private CareAnswers answers;
  @Autowired private SheetByMail byMail;
  @Autowired private SheetByLink byLink;
  @Autowired private Inbox inbox;
  @Autowired private DueJobs due;
  @Autowired private TellingOfSheets telling;
  @Autowired private TestClock clock;
  private Home home;
  private Actor.Person alex;
  private Actor.Person inge;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    alex = home.parent();
    inge = care.aCaregiver(home, "Oma Inge");
  }

  @Test
  void whatIsNewSinceTheyReadItIsMarkedAndParentsSeeWhoReadWhat() {
    var slot = accepted();
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    sheets.write(alex, SectionKind.HOUSE, "Stair gate");
    sheets.day(alex, slot, 0, SheetFixture.at("Restaurant Seeblick", BACK));
    clock.stopAt(hours(0, 1).from());
    assertThat(marked(slot)).as("nothing is new to who never read it").isEmpty();
    assertThat(reader(slot).at()).isEmpty();

    assertThat(sheets.confirm(inge, slot)).isTrue();
    assertThat(sheets.confirm(inge, slot)).as("twice is once").isTrue();
    assertThat(reader(slot))
        .isEqualTo(new SheetDay.Reader(inge.member(), Optional.of(clock.instant()), true, true));

    clock.advance(Duration.ofMinutes(1));
    sheets.write(alex, SectionKind.SLEEP, "Blue rabbit");
    sheets.day(alex, slot, 1, SheetFixture.at("Restaurant Seeblick", BACK.plusSeconds(1800)));

    assertThat(marked(slot)).containsExactly(SectionKind.SLEEP);
    assertThat(sheets.open(inge, slot).changed()).containsExactly(Sheet.Field.BACK_AT);
    assertThat(reader(slot).current()).isFalse();
    sheets.confirm(inge, slot);
    assertThat(marked(slot)).isEmpty();
    assertThat(sheets.open(inge, slot).changed()).isEmpty();
  }

  @Test
  void whatNobodyCanHaveSeenIsNotConfirmed() {
    var slot = accepted();
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    clock.stopAt(hours(0, 1).from());
    assertThat(care.as(inge, () -> mine.confirm(slot, new SheetSeen(2, 0)))).isFalse();
    assertThat(care.as(inge, () -> mine.confirm(slot, new SheetSeen(1, 1)))).isFalse();
    assertThat(SheetSeen.parse("99999999999.1")).isEmpty();
    assertThat(SheetSeen.parse("-1.0")).isEmpty();
    assertThat(SheetSeen.parse("")).isEmpty();
  }

  @Test
  void whatHoldsForOneDayStandsOnNoOther() {
    var id = regular.agreed(home, inge, RegularFixture.mondays());
    var monday = CareOccasionId.of(new RegularDay(id, RegularFixture.MONDAY));
    var next = CareOccasionId.of(new RegularDay(id, RegularFixture.MONDAY.plusWeeks(1)));
    sheets.day(alex, monday, 0, SheetFixture.at("At work", BACK.plus(Duration.ofHours(6))));
    clock.stopAt(hours(0, 1).from());
    assertThat(sheets.open(inge, monday).day().whereabouts()).isEqualTo("At work");
    clock.advance(Duration.ofDays(7));
    assertThat(sheets.open(inge, next).day()).isEqualTo(DayContent.EMPTY);
  }

  @Test
  void ofTwoParentsWhoWriteTheDayTheSecondIsShownTheFirst() {
    var slot = accepted();
    sheets.day(alex, slot, 0, SheetFixture.at("Seeblick", BACK));
    assertThat(sheets.day(care.aParent(home, "Sam"), slot, 0, SheetFixture.at("Cinema", BACK)))
        .isInstanceOfSatisfying(
            DayResult.ChangedMeanwhile.class,
            changed -> assertThat(changed.day().content().whereabouts()).isEqualTo("Seeblick"));
  }

  @Test
  void absurdDaysAreRefusedInWords() {
    var slot = accepted();
    var numbers =
        IntStream.range(0, 7)
            .mapToObj(i -> new PhoneNumber("x".repeat(61), "not a number " + i))
            .toList();
    var absurd =
        new DayContent(
            "x".repeat(301), Optional.of(hours(0, 4).from()), "x".repeat(2_001), numbers);
    assertThat(sheets.day(alex, slot, 0, absurd))
        .isEqualTo(new DayResult.Refused(EnumSet.allOf(DayProblem.class)));
    assertThat(
            sheets.day(
                alex, slot, 0, SheetFixture.at("", hours(0, 4).until().plus(Duration.ofHours(24)))))
        .isInstanceOf(DayResult.Saved.class);
    assertThat(
            sheets.day(
                alex,
                new CareOccasionId(slot.care(), Optional.of(RegularFixture.MONDAY)),
                0,
                absurd))
        .isInstanceOf(DayResult.Gone.class);
    assertThatThrownBy(() -> sheets.day(inge, slot, 0, absurd)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> care.as(inge, () -> days.find(slot))).isInstanceOf(AccessDenied.class);
    assertThat(care.as(care.aFamily().parent(), () -> days.find(slot))).isEmpty();
  }

  @Test
  void thatItIsReadyIsToldOnceTwoDaysBefore() {
    accepted();
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    at(hours(0, 4).from().minus(Duration.ofHours(48)).minusSeconds(60));
    assertThat(told()).isEmpty();
    at(hours(0, 4).from().minus(Duration.ofHours(48)));
    assertThat(told()).containsExactly("handover.message.ready");
    at(hours(0, 4).from().minus(Duration.ofHours(20)));
    assertThat(told()).containsExactly("handover.message.ready");
  }

  @Test
  void whoPromisesLateIsToldOnceTheYesCanNoLongerBeUndone() {
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    at(hours(0, 4).from().minus(Duration.ofMinutes(65)));
    accepted();
    at(clock.instant().plus(Duration.ofMinutes(5)));
    assertThat(told()).as("at the full hour, before the yes is certain").isEmpty();
    at(clock.instant().plus(Duration.ofMinutes(5)));
    assertThat(told()).containsExactly("handover.message.ready");
  }

  @Test
  void whoPromisesLateAndUndoesItIsToldNothing() {
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    at(hours(0, 4).from().minus(Duration.ofMinutes(65)));
    var slot = accepted();
    at(clock.instant().plus(Duration.ofMinutes(5)));
    care.as(inge, () -> answers.undo(new CareSlotId(slot.care())));
    at(clock.instant().plus(Duration.ofMinutes(55)));
    assertThat(told()).isEmpty();
  }

  @Test
  void whoAgreesToRegularCareShortlyBeforeIsToldAtOnce() {
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    at(RegularFixture.MONDAY.atTime(7, 20).atZone(ZoneId.of("Europe/Berlin")).toInstant());
    regular.agreed(home, inge, RegularFixture.mondays());
    assertThat(told()).containsExactly("handover.message.ready");
  }

  @Test
  void aFamilyWithoutASheetTellsNobody() {
    accepted();
    at(hours(0, 4).from());
    assertThat(told()).isEmpty();
  }

  @Test
  void thatItChangedIsToldOnceTheParentsStopWriting() {
    accepted();
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    at(hours(0, 4).from().minus(Duration.ofHours(40)));
    sheets.write(alex, SectionKind.SLEEP, "Blue rabbit");
    at(clock.instant().plus(Duration.ofMinutes(4)));
    sheets.write(alex, SectionKind.HOUSE, "Stair gate");
    at(clock.instant().plus(Duration.ofMinutes(4)));
    assertThat(told()).containsExactly("handover.message.ready");
    at(clock.instant().plus(Duration.ofMinutes(1)));
    at(clock.instant().plus(Duration.ofHours(5)));
    assertThat(told()).containsExactly("handover.message.changed", "handover.message.ready");
  }

  @Test
  void whoHasReadTheChangeIsNotToldOfIt() {
    var slot = accepted();
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    at(hours(0, 4).from().minus(Duration.ofHours(40)));
    sheets.write(alex, SectionKind.SLEEP, "Blue rabbit");
    sheets.confirm(inge, slot);
    at(clock.instant().plus(Duration.ofHours(1)));
    assertThat(told()).containsExactly("handover.message.ready");
  }

  @Test
  void anotherTimeOfComingBackIsToldAtOnce() {
    var slot = accepted();
    sheets.day(alex, slot, 0, SheetFixture.at("Seeblick", BACK));
    at(hours(0, 4).from().minus(Duration.ofHours(1)));
    sheets.day(alex, slot, 1, SheetFixture.at("Seeblick", BACK.plusSeconds(60)));
    assertThat(told()).containsExactly("handover.message.backAt", "handover.message.ready");
    at(clock.instant().plus(Duration.ofMinutes(30)));
    assertThat(told()).hasSize(2);
  }

  @Test
  void aNannyOfFourDaysIsToldOnceAWeekUnlessItChanged() {
    var time =
        RegularFixture.weekly(
            RegularFixture.MONDAY,
            8,
            16,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY);
    regular.agreed(home, inge, time);
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    hourly(Duration.ofDays(9));
    assertThat(told()).containsExactly("handover.message.ready");
    sheets.write(alex, SectionKind.SLEEP, "Blue rabbit");
    hourly(Duration.ofHours(3));
    assertThat(told()).hasSize(2);
  }

  @Test
  void toLookWhomToTellTakesAsManyStatementsForManyTimesOfCareAsForOne() {
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    aSlotInThe(0, inge);
    at(hours(0, 4).from().minus(Duration.ofHours(2)));
    assertThat(looked()).as("by now she is told").isTrue();
    var few = StatementCount.of(this::looked);
    for (int hour = 1; hour < 8; hour++) {
      aSlotInThe(hour, care.aCaregiver(home, "Joe " + hour));
    }
    assertThat(looked()).as("by now all are told").isTrue();
    var many = StatementCount.of(this::looked);

    assertThat(many.statements()).isEqualTo(few.statements()).isPositive();
  }

  private boolean looked() {
    var system = new Actor.System(home.family());
    return care.as(
        system,
        () -> {
          telling.run(home.family().value());
          return true;
        });
  }

  private void aSlotInThe(int hour, Actor.Person caregiver) {
    var slot = care.aSlot(home, hour, hour + 1, caregiver);
    care.accept(caregiver, slot, hours(hour, hour + 1));
  }

  @Test
  void aMessageLeadsWhoHasNoAccountToTheSheetByLink() {
    var slot = accepted();
    sheets.write(alex, SectionKind.SLEEP, "Grey rabbit");
    clock.stopAt(hours(0, 4).from());
    var system = new Actor.System(home.family());
    var path = care.as(system, () -> byMail.of(inge.member(), SheetNavigation.toMine(slot)));
    assertThat(path).get().asString().startsWith("sheet/");
    assertThat(byLink.find(path.orElseThrow().substring("sheet/".length()))).isPresent();
    assertThat(care.as(system, () -> byMail.of(alex.member(), SheetNavigation.toMine(slot))))
        .isEmpty();
    assertThat(care.as(system, () -> byMail.of(inge.member(), "care/" + slot))).isEmpty();
  }

  private void hourly(Duration length) {
    var end = clock.instant().plus(length);
    while (clock.instant().isBefore(end)) {
      at(clock.instant().plus(Duration.ofHours(6)));
    }
  }

  private void at(Instant now) {
    clock.stopAt(now);
    due.run(home.family());
  }

  private List<String> told() {
    due.run(home.family());
    return care.as(inge, () -> inbox.latest(50)).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("handover."))
        .toList();
  }

  private SheetDay.Reader reader(CareOccasionId id) {
    return care.as(alex, () -> days.find(id)).orElseThrow().readers().getFirst();
  }

  private List<SectionKind> marked(CareOccasionId id) {
    return sheets.open(inge, id).sections().stream()
        .filter(Sheet.Part::changed)
        .map(Sheet.Part::kind)
        .toList();
  }

  private CareOccasionId accepted() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    return CareOccasionId.of(slot);
  }
}
