package app.breather.handover.report;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePlanning;
import app.breather.family.FamilyFixture.Home;
import app.breather.handover.baton.BatonBoard;
import app.breather.handover.baton.BatonTaking;
import app.breather.handover.milk.MilkBagCard;
import app.breather.handover.milk.MilkContent;
import app.breather.handover.milk.MilkPlace;
import app.breather.handover.milk.MilkResult;
import app.breather.handover.milk.MilkStock;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On a Monday in Berlin, from ten o’clock on Oma Inge has Mia for four hours; it is eleven. */
@IntegrationTest
class ReportTest {

  private static final Pictured SAME = new Pictured.AsBefore();

  @Autowired private CareFixture care;
  @Autowired private Reporting reporting;
  @Autowired private ReportBoard board;
  @Autowired private ReportWishes wishes;
  @Autowired private Homecoming homecoming;
  @Autowired private BatonTaking taking;
  @Autowired private BatonBoard baton;
  @Autowired private CarePlanning planning;
  @Autowired private MilkStock milk;
  @Autowired private Inbox inbox;
  @Autowired private TestClock clock;
  private Home home;
  private Actor.Person alex;
  private Actor.Person sam;
  private Actor.Person inge;
  private Actor.Person joe;
  private CareOccasionId occasion;

  @BeforeEach
  void care() {
    home = care.aFamily();
    alex = home.parent();
    sam = care.aParent(home, "Sam");
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    occasion = CareOccasionId.of(slot);
    at(1);
  }

  @Test
  void whatACaregiverTellsIsReadLive() {
    told(inge, fed("120"));
    assertThat(read(alex).entries()).hasSize(1);
    assertThat(messages(alex)).containsExactly("report.message.fed");
    assertThat(messages(inge)).isEmpty();
  }

  @Test
  void whoReadsItWhenBackSeesNothingOfItBefore() {
    whenBack(alex);
    told(inge, fed("120"));
    told(inge, new Told.Note(), "She laughed at the ducks.");
    assertThat(read(alex).entries()).isEmpty();
    assertThat(read(alex).away()).isTrue();
    assertThat(as(alex, homecoming::glance)).isEmpty();
    assertThat(messages(alex)).isEmpty();
    assertThat(read(sam).entries()).as("Sam chose otherwise").hasSize(2);

    at(4);
    assertThat(read(alex).entries()).hasSize(2);
    assertThat(read(alex).meanwhile().orElseThrow().summary().feeds()).isEqualTo(1);
    assertThat(read(alex).away()).isFalse();
  }

  @Test
  void whatWasToldIsReadForTwoWeeksAtOnceAndEverAfterFurtherBack() {
    told(inge, fed("120"));
    clock.advance(Duration.ofDays(10));
    assertThat(read(alex).entries()).hasSize(1);
    assertThat(as(alex, () -> homecoming.earlier(0)).more()).isFalse();

    clock.advance(Duration.ofDays(40));
    assertThat(read(alex).entries()).isEmpty();
    assertThat(as(alex, () -> homecoming.earlier(0)))
        .isEqualTo(new EarlierReports(List.of(), true));
    assertThat(as(alex, () -> homecoming.earlier(1)))
        .isEqualTo(new EarlierReports(List.of(), true));
    var found = as(alex, () -> homecoming.earlier(2));
    assertThat(found.entries()).hasSize(1);
    assertThat(found.more()).isFalse();
  }

  @Test
  void whoHasTheChildAgainIsBack() {
    whenBack(alex);
    told(inge, fed("120"));
    clock.advance(Duration.ofMinutes(5));
    as(alex, () -> taking.take(baton.read().places().getFirst().seen(), alex.member()));
    assertThat(read(alex).entries()).hasSize(1);
    assertThat(read(alex).meanwhile()).isPresent();
  }

  @Test
  void whoAsksSeesItAtOnceAndNothingOfWhatComesLater() {
    whenBack(alex);
    told(inge, fed("120"));
    clock.advance(Duration.ofMinutes(1));
    as(
        alex,
        () -> {
          wishes.look();
          return true;
        });
    assertThat(read(alex).entries()).hasSize(1);
    clock.advance(Duration.ofMinutes(30));
    told(inge, new Told.Nappy(Told.Nappies.WET));
    assertThat(read(alex).entries()).hasSize(1);
  }

  @Test
  void medicineAndSafetyAreToldAtOnceToAll() {
    whenBack(alex);
    told(inge, medicine("Ibuprofen", 6));
    assertThat(messages(alex)).containsExactly("report.message.medicine");
    var unsafe =
        new ReportContent(home.child(), clock.instant(), new Told.Note(), "She fell.", true);
    as(
        inge,
        () ->
            reporting.tell(
                ReportId.create(), Optional.of(occasion), unsafe, SAME, Confirmed.NOTHING));
    assertThat(read(alex).entries()).hasSize(2);
    assertThat(as(alex, () -> inbox.latest(9)).getFirst().key()).isEqualTo("report.message.note");
  }

  @Test
  void aFirstThatConcernsSafetyIsTold() {
    whenBack(alex);
    var first =
        new ReportContent(home.child(), clock.instant(), new Told.Note(), "Climbed out.", true);
    assertThat(
            as(
                inge,
                () -> reporting.keepAsFirst(ReportId.create(), Optional.of(occasion), first, SAME)))
        .isInstanceOf(ReportResult.Stored.class);
    assertThat(messages(alex)).containsExactly("report.message.note");
  }

  @Test
  void aSecondDoseInsideItsIntervalIsQuestionedBeforeItIsStored() {
    told(sam, medicine("Ibuprofen", 6));
    clock.advance(Duration.ofHours(2));
    var again = content(medicine("ibuprofen", 0));
    var result = tell(inge, ReportId.create(), again, Confirmed.NOTHING);
    assertThat(result)
        .isInstanceOfSatisfying(
            ReportResult.TooSoon.class,
            soon -> assertThat(soon.other().toldBy()).isEqualTo(sam.member()));
    assertThat(tell(inge, ReportId.create(), again, Confirmed.ALL_THE_SAME))
        .isInstanceOf(ReportResult.Stored.class);
  }

  @Test
  void theSameFormSentTwiceTellsOnce() {
    var id = ReportId.create();
    tell(inge, id, content(fed("120")), Confirmed.NOTHING);
    assertThat(tell(inge, id, content(fed("120")), Confirmed.NOTHING))
        .isEqualTo(new ReportResult.Stored(id));
    assertThat(read(alex).entries()).hasSize(1);
  }

  @Test
  void ofTwoDevicesThatTellOneFeedAtOnceTheSecondIsAsked() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int round = 0; round < 10; round++) {
        clock.advance(Duration.ofMinutes(16));
        var results =
            AtOnce.all(
                threads,
                List.of(1, 2, 3, 4),
                _ -> tell(inge, ReportId.create(), content(fed("120")), Confirmed.NOTHING));
        assertThat(results).filteredOn(ReportResult.Stored.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(ReportResult.SameAgain.class::isInstance).hasSize(3);
      }
    }
  }

  @Test
  void theSameFormSentByFourAtOnceTellsOnce() throws Exception {
    var id = ReportId.create();
    var nappy = content(new Told.Nappy(Told.Nappies.WET));
    try (var threads = Executors.newFixedThreadPool(4)) {
      var results =
          AtOnce.all(threads, List.of(1, 2, 3, 4), _ -> tell(inge, id, nappy, Confirmed.NOTHING));
      assertThat(results).containsOnly(new ReportResult.Stored(id));
    }
    assertThat(read(alex).entries()).hasSize(1);
  }

  @Test
  void itIsCorrectedAndRemovedWithATrace() {
    var first = told(inge, fed("120"));
    var second = ReportId.create();
    var corrected =
        as(
            inge,
            () -> reporting.correct(first, second, content(fed("90")), SAME, Confirmed.NOTHING));
    assertThat(corrected).isEqualTo(new ReportResult.Stored(second));
    assertThat(read(alex).entries()).extracting(ReportEntry::id).containsExactly(second);
    assertThat(ofCare(inge)).extracting(ReportEntry::stands).containsExactly(true, false);
    assertThat(messages(alex)).contains("report.message.corrected");
    assertThat(
            as(
                inge,
                () ->
                    reporting.correct(
                        first, ReportId.create(), content(fed("80")), SAME, Confirmed.NOTHING)))
        .isInstanceOf(ReportResult.Gone.class);

    assertThat(as(alex, () -> reporting.remove(second))).as("not theirs").isFalse();
    assertThat(as(inge, () -> reporting.remove(second))).isTrue();
    assertThat(read(alex).entries()).isEmpty();
    assertThat(ofCare(inge)).hasSize(2);
  }

  @Test
  void whatIsDrunkIsNotNoticedByTheMilkBeforeItIsTold() {
    as(
        alex,
        () ->
            milk.put(
                new MilkContent(
                    home.child(), 200, clock.instant().minusSeconds(7200), MilkPlace.FRIDGE)));
    whenBack(alex);
    told(inge, fed("200"));
    assertThat(left(alex)).isEqualTo(200);
    assertThat(left(sam)).isZero();

    at(4);
    assertThat(left(alex)).isZero();
  }

  @Test
  void whoIsToldWhenBackDoesWithTheMilkWhatTheyAreShownAndNoticesNothingByIt() {
    put(200);
    put(60);
    whenBack(alex);
    told(inge, fed("260"));
    var bags = as(alex, () -> milk.of(home.child()));
    assertThat(bags).extracting(MilkBagCard::left).containsExactlyInAnyOrder(200, 60);

    for (var bag : bags) {
      assertThat(as(alex, () -> milk.use(bag.id(), bag.left() + 1)))
          .isInstanceOf(MilkResult.Invalid.class);
      assertThat(as(alex, () -> milk.use(bag.id(), 50))).isEqualTo(new MilkResult.Kept());
    }
    assertThat(left(alex)).isEqualTo(160);
    for (var bag : as(alex, () -> milk.of(home.child()))) {
      assertThat(as(alex, () -> milk.move(bag.id(), MilkPlace.FREEZER)))
          .isEqualTo(new MilkResult.Kept());
    }

    at(4);
    assertThat(left(alex)).isZero();
    assertThat(left(sam)).isZero();
  }

  private void put(int amount) {
    var then = clock.instant().minusSeconds(7200);
    var content = new MilkContent(home.child(), amount, then, MilkPlace.FRIDGE);
    assertThat(as(alex, () -> milk.put(content))).isEqualTo(new MilkResult.Kept());
  }

  @Test
  void milkThatWasDrunkIsTakenFromWhatWasPutAside() {
    as(
        alex,
        () ->
            milk.put(
                new MilkContent(
                    home.child(), 200, clock.instant().minusSeconds(3600), MilkPlace.FRIDGE)));
    var first = told(inge, fed("120"));
    assertThat(left(alex)).isEqualTo(80);
    var second = ReportId.create();
    as(inge, () -> reporting.correct(first, second, content(fed("90")), SAME, Confirmed.NOTHING));
    assertThat(left(alex)).isEqualTo(110);
    as(inge, () -> reporting.remove(second));
    assertThat(left(alex)).isEqualTo(200);
  }

  private int left(Actor.Person who) {
    return as(who, () -> milk.of(home.child())).stream().mapToInt(MilkBagCard::left).sum();
  }

  @Test
  void itIsToldFromTwoHoursBeforeUntilADayAfter() {
    var nappy = new Told.Nappy(Told.Nappies.DRY);
    clock.stopAt(hours(0, 4).from().minus(Duration.ofHours(2)).minusSeconds(1));
    assertThat(tell(inge, nappy)).isInstanceOf(ReportResult.NotNow.class);
    clock.advance(Duration.ofSeconds(1));
    assertThat(tell(inge, nappy)).isInstanceOf(ReportResult.Stored.class);

    clock.stopAt(hours(0, 4).until().plus(Duration.ofHours(24)).minusSeconds(1));
    var late =
        new ReportContent(
            home.child(),
            hours(2, 3).from(),
            new Told.Slept(Optional.of(hours(3, 4).from())),
            "",
            false);
    assertThat(tell(inge, ReportId.create(), late, Confirmed.NOTHING))
        .isInstanceOf(ReportResult.Stored.class);
    assertThat(tell(inge, nappy))
        .as("but of that time only")
        .isEqualTo(new ReportResult.Invalid(List.of(ReportProblem.OUTSIDE)));
    clock.advance(Duration.ofSeconds(1));
    assertThat(tell(inge, ReportId.create(), late, Confirmed.NOTHING))
        .isInstanceOf(ReportResult.NotNow.class);
    assertThat(as(inge, () -> board.ofCare(occasion)).orElseThrow().entries()).isEmpty();
  }

  @Test
  void whoHasNoPartInItTellsNothing() {
    assertThat(tell(joe, fed("120"))).isInstanceOf(ReportResult.Gone.class);
    assertThat(as(joe, () -> board.ofCare(occasion))).isEmpty();
    var others = care.aFamily();
    at(1);
    assertThat(tell(others.parent(), fed("120"))).isInstanceOf(ReportResult.Gone.class);
    assertThat(read(others.parent()).entries()).isEmpty();
  }

  @Test
  void ofCareThatWasCancelledBeforeItBeganNothingIsTold() {
    var slot = care.aSlot(home, 30, 33, joe);
    care.accept(joe, slot, hours(30, 33));
    as(alex, () -> planning.cancel(slot));
    clock.stopAt(hours(30, 31).from());
    var cancelled = CareOccasionId.of(slot);
    assertThat(
            as(
                joe,
                () ->
                    reporting.tell(
                        ReportId.create(),
                        Optional.of(cancelled),
                        content(fed("120")),
                        SAME,
                        Confirmed.NOTHING)))
        .isInstanceOf(ReportResult.Gone.class);
  }

  private void at(int hour) {
    clock.stopAt(hours(hour, hour + 1).from());
  }

  private void whenBack(Actor.Person who) {
    as(
        who,
        () -> {
          wishes.choose(false);
          return true;
        });
  }

  private ReportId told(Actor.Person who, Told told) {
    return told(who, told, "");
  }

  private ReportId told(Actor.Person who, Told told, String note) {
    var content = new ReportContent(home.child(), clock.instant(), told, note, false);
    return ((ReportResult.Stored) tell(who, ReportId.create(), content, Confirmed.NOTHING)).id();
  }

  private ReportResult tell(Actor.Person who, Told told) {
    return tell(who, ReportId.create(), content(told), Confirmed.NOTHING);
  }

  private ReportResult tell(
      Actor.Person who, ReportId id, ReportContent content, Confirmed confirmed) {
    return as(who, () -> reporting.tell(id, Optional.of(occasion), content, SAME, confirmed));
  }

  private ReportContent content(Told told) {
    return new ReportContent(home.child(), clock.instant(), told, "", false);
  }

  private static Told fed(String ml) {
    return new Told.Fed(Told.Food.MILK, Amount.parse(ml, Amount.Unit.ML));
  }

  private static Told medicine(String name, int hours) {
    return new Told.Medicine(name, "5 ml", Duration.ofHours(hours));
  }

  private ParentReports read(Actor.Person who) {
    return as(who, homecoming::read);
  }

  private List<ReportEntry> ofCare(Actor.Person who) {
    return as(who, () -> board.ofCare(occasion)).orElseThrow().entries();
  }

  private List<String> messages(Actor.Person who) {
    return as(who, () -> inbox.latest(20)).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("report."))
        .toList();
  }

  private <T> T as(Actor who, Supplier<T> work) {
    return care.as(who, work);
  }
}
