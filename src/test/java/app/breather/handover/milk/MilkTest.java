package app.breather.handover.milk;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.Uuids;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.base.ui.Times;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.care.CareOccasions;
import app.breather.care.CareSlotId;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Milk that is put aside for Mia, and who may know of it. */
@IntegrationTest
class MilkTest {

  @Autowired private CareFixture care;
  @Autowired private MilkStock stock;
  @Autowired private MilkPlans plans;
  @Autowired private MilkUse use;
  @Autowired private MilkForToday today;
  @Autowired private MilkOnSheet sheet;
  @Autowired private CareOccasions occasions;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private Actor.Person inge;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
  }

  @Test
  void whatEndsFirstStandsFirst() {
    put(100, Duration.ofDays(30), MilkPlace.FREEZER);
    put(80, Duration.ofHours(30), MilkPlace.FRIDGE);
    put(60, Duration.ofHours(1), MilkPlace.ROOM);

    assertThat(bags()).extracting(MilkBagCard::left).containsExactly(60, 80, 100);
  }

  @Test
  void whatIsPutElsewhereKeepsAsLongAsItDoesThere() {
    put(100, Duration.ofDays(30), MilkPlace.FREEZER);
    var bag = bags().getFirst();

    assertThat(parent(() -> stock.move(bag.id(), MilkPlace.FRIDGE)))
        .isInstanceOf(MilkResult.Invalid.class);
    parent(() -> stock.move(bag.id(), MilkPlace.THAWED));

    assertThat(bags().getFirst().goodUntil()).isEqualTo(CareFixture.NOW.plus(Duration.ofHours(24)));
    assertThat(bags().getFirst().next()).doesNotContain(MilkPlace.FREEZER);
  }

  @Test
  void whatIsNoLongerGoodIsShownSoAndGoesNowhereElse() {
    put(100, Duration.ofHours(3), MilkPlace.ROOM);
    care.later(Duration.ofHours(1));
    var bag = bags().getFirst();

    assertThat(bag.good()).isFalse();
    assertThat(parent(() -> stock.move(bag.id(), MilkPlace.FRIDGE)))
        .isInstanceOf(MilkResult.Invalid.class);
    parent(() -> stock.throwAway(bag.id()));
    assertThat(bags()).isEmpty();
    parent(() -> stock.keep(bag.id()));
    assertThat(bags()).hasSize(1);
  }

  @Test
  void absurdAmountsAndTimesAreRefusedAndNothingIsStored() {
    for (int amount : List.of(-5, 0, 4, 501, Integer.MAX_VALUE)) {
      assertThat(putting(amount, Duration.ofHours(1), MilkPlace.FRIDGE))
          .isEqualTo(new MilkResult.Invalid(Set.of(MilkProblem.AMOUNT)));
    }
    assertThat(putting(100, Duration.ofHours(-1), MilkPlace.FRIDGE))
        .isInstanceOf(MilkResult.Invalid.class);
    assertThat(putting(100, Duration.ofDays(5), MilkPlace.FRIDGE))
        .isInstanceOf(MilkResult.Invalid.class);
    assertThat(putting(100, Duration.ofHours(1), MilkPlace.THAWED))
        .isInstanceOf(MilkResult.Invalid.class);
    assertThat(bags()).isEmpty();
  }

  @Test
  void itIsSaidWhetherThereIsEnoughAndHowMuchIsMissing() {
    say(MilkWay.MILK, 120);
    put(200, Duration.ofHours(1), MilkPlace.FREEZER);
    var day = hours(0, 8);

    var outlook = outlook(day);

    assertThat(outlook)
        .isInstanceOfSatisfying(
            MilkOutlook.Short.class,
            it -> {
              assertThat(it.need().feeds()).hasSize(2);
              assertThat(it.need().total()).isEqualTo(360);
              assertThat(it.missing()).isEqualTo(160);
              assertThat(it.by()).isEqualTo(day.from());
            });
    put(200, Duration.ofHours(1), MilkPlace.FREEZER);
    assertThat(outlook(day)).isInstanceOf(MilkOutlook.Enough.class);
  }

  @Test
  void whatWillNoLongerBeGoodThenDoesNotCount() {
    say(MilkWay.MILK, 120);
    put(500, Duration.ofHours(1), MilkPlace.FRIDGE);

    assertThat(outlook(hours(0, 8)))
        .isInstanceOfSatisfying(
            MilkOutlook.Short.class, it -> assertThat(it.missing()).isEqualTo(360));
  }

  @Test
  void whatIsDrunkInOneAbsenceIsNotThereForTheNextButTheMarginIs() {
    say(MilkWay.MILK, 120);
    put(480, Duration.ofHours(1), MilkPlace.FREEZER);
    var days = List.of(hours(0, 8), hours(12, 20));

    var outlooks = parent(() -> plans.outlook(home.child(), days));

    assertThat(outlooks.getFirst()).isInstanceOf(MilkOutlook.Enough.class);
    assertThat(outlooks.getLast())
        .isInstanceOfSatisfying(
            MilkOutlook.Short.class, it -> assertThat(it.missing()).isEqualTo(120));
  }

  @Test
  void formulaAndNeitherAreChoicesLikeTheOthers() {
    say(MilkWay.FORMULA, 120);
    assertThat(outlook(hours(0, 8)))
        .isInstanceOfSatisfying(
            MilkOutlook.Formula.class, it -> assertThat(it.need().total()).isEqualTo(360));
    say(MilkWay.NEITHER, 120);
    assertThat(outlook(hours(0, 8))).isInstanceOf(MilkOutlook.NotPlanned.class);
  }

  @Test
  void anAmountThatNobodySaidIsAskedFor() {
    assertThat(outlook(hours(0, 8))).isInstanceOf(MilkOutlook.AmountUnknown.class);
  }

  @Test
  void whoChangesThePlanSecondIsTold() {
    say(MilkWay.MILK, 120);
    assertThat(parent(() -> plans.change(home.child(), -1, MilkPlanContent.USUAL)))
        .isInstanceOf(MilkResult.ChangedMeanwhile.class);
  }

  @RepeatedTest(3)
  void ofSeveralWhoChangeThePlanAtOnceOneDoesAndTheOthersAreTold() throws Exception {
    for (int more : List.of(0, 5)) {
      var seen = parent(() -> plans.of(home.child())).orElseThrow().version();
      try (var pool = Executors.newFixedThreadPool(4)) {
        var said =
            AtOnce.all(
                pool,
                List.of(90, 100, 110, 120),
                usual -> parent(() -> plans.change(home.child(), seen, content(usual + more))));

        assertThat(said).filteredOn(MilkResult.Kept.class::isInstance).hasSize(1);
        assertThat(said).filteredOn(MilkResult.ChangedMeanwhile.class::isInstance).hasSize(3);
      }
    }
  }

  @Test
  void nonsenseInThePlanIsRefused() {
    var nonsense =
        new MilkPlanContent(
            MilkWay.MILK,
            new FeedRhythm(List.of(LocalTime.NOON), Duration.ofMinutes(1)),
            Optional.of(-3),
            1000,
            MilkUnit.OZ);
    assertThat(parent(() -> plans.change(home.child(), -1, nonsense)))
        .isEqualTo(
            new MilkResult.Invalid(
                Set.of(MilkProblem.INTERVAL, MilkProblem.USUAL, MilkProblem.MARGIN)));
  }

  @Test
  void aReportBooksWhatEndsFirstAndTheSameEntryOnlyOnce() {
    put(100, Duration.ofDays(10), MilkPlace.FREEZER);
    put(80, Duration.ofHours(3), MilkPlace.FRIDGE);
    var entry = Uuids.next();

    assertThat(book(entry, 120)).isEqualTo(120);
    assertThat(book(entry, 120)).isEqualTo(120);
    assertThat(bags()).extracting(MilkBagCard::left).containsExactly(60);

    assertThat(book(entry, 50)).isEqualTo(50);
    assertThat(bags()).extracting(MilkBagCard::left).containsExactly(30, 100);
    assertThat(book(Uuids.next(), 500)).isEqualTo(130);
    assertThat(book(entry, 0)).isZero();
    assertThat(bags()).extracting(MilkBagCard::left).containsExactly(50);
  }

  @RepeatedTest(5)
  void twoDevicesThatReportTheSameFeedBookItOnce() throws Exception {
    put(300, Duration.ofHours(1), MilkPlace.FRIDGE);
    var entry = Uuids.next();
    var booking = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 4; i++) {
      booking.add(() -> book(entry, 120));
    }
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (var result : pool.invokeAll(booking)) {
        assertThat(result.get()).isEqualTo(120);
      }
    }
    assertThat(bags()).extracting(MilkBagCard::left).containsExactly(180);
  }

  @Test
  void whoHasTheChildIsToldWhatToUseFirstAsLongAsTheSheetIsOpen() {
    say(MilkWay.MILK, 120);
    put(100, Duration.ofDays(10), MilkPlace.FREEZER);
    var slot = care.aSlot(home, 0, 8, inge);
    care.accept(inge, slot, hours(0, 8));

    assertThat(todayFor(inge, slot)).isEmpty();
    clock.stopAt(hours(0, 8).from().minus(Duration.ofHours(48)));
    put(80, Duration.ofHours(1), MilkPlace.FRIDGE);

    assertThat(todayFor(inge, slot))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.bags()).extracting(MilkToday.Bag::left).containsExactly(80, 100);
              assertThat(it.feeds()).hasSize(2);
              assertThat(it.perFeed()).contains(120);
            });
    assertThat(onTheSheet(inge, slot))
        .first()
        .isEqualTo("120\u00a0ml a feed, usually at 13:00, 16:00. Use from the top");
    assertThat(onTheSheet(inge, slot)).last().asString().startsWith("100\u00a0ml, in the freezer.");
    assertThat(todayFor(care.aCaregiver(home, "Joe"), slot)).isEmpty();
    clock.stopAt(hours(0, 8).until().plus(Duration.ofHours(12)));
    assertThat(todayFor(inge, slot)).isEmpty();
    assertThat(todayFor(home.parent(), slot)).isNotEmpty();
  }

  @Test
  void anotherFamilySeesNothingAndChangesNothing() {
    put(100, Duration.ofHours(1), MilkPlace.FRIDGE);
    var bag = bags().getFirst().id();
    var stranger = care.aFamily().parent();

    assertThat(care.as(stranger, () -> stock.of(home.child()))).isEmpty();
    assertThat(care.as(stranger, () -> stock.use(bag, 10))).isEqualTo(new MilkResult.Gone());
    assertThat(care.as(stranger, () -> stock.throwAway(bag))).isEqualTo(new MilkResult.Gone());
    assertThat(care.as(stranger, () -> plans.of(home.child()))).isEmpty();
    assertThat(care.as(stranger, () -> plans.change(home.child(), -1, MilkPlanContent.USUAL)))
        .isEqualTo(new MilkResult.Gone());
    assertThat(bags()).extracting(MilkBagCard::left).containsExactly(100);
  }

  private List<String> onTheSheet(Actor who, CareSlotId slot) {
    var times = new Times(ZoneId.of("Europe/Berlin"), Locale.ENGLISH);
    return care.as(
        who,
        () ->
            occasions
                .own(CareOccasionId.of(slot))
                .flatMap(sheet::of)
                .orElseThrow()
                .said(times)
                .lines());
  }

  private List<MilkToday> todayFor(Actor who, CareSlotId slot) {
    return care.as(who, () -> today.of(CareOccasionId.of(slot)));
  }

  private MilkOutlook outlook(Period absence) {
    return parent(() -> plans.outlook(home.child(), List.of(absence))).getFirst();
  }

  private int book(UUID entry, int amount) {
    Integer booked =
        care.as(
            inge,
            () ->
                new TransactionTemplate(transactions)
                    .execute(_ -> use.book(entry, home.child(), amount, clock.instant())));
    return booked == null ? -1 : booked;
  }

  private static MilkPlanContent content(int usual) {
    return content(MilkWay.MILK, usual);
  }

  private static MilkPlanContent content(MilkWay way, int usual) {
    var rhythm = new FeedRhythm(List.of(), Duration.ofHours(3));
    return new MilkPlanContent(way, rhythm, Optional.of(usual), 50, MilkUnit.ML);
  }

  private void say(MilkWay way, int usual) {
    var content = content(way, usual);
    var seen = parent(() -> plans.of(home.child())).orElseThrow();
    assertThat(parent(() -> plans.change(home.child(), seen.version(), content)))
        .isEqualTo(new MilkResult.Kept());
  }

  private void put(int amount, Duration ago, MilkPlace place) {
    assertThat(putting(amount, ago, place)).isEqualTo(new MilkResult.Kept());
  }

  private MilkResult putting(int amount, Duration ago, MilkPlace place) {
    Instant when = clock.instant().minus(ago);
    return parent(() -> stock.put(new MilkContent(home.child(), amount, when, place)));
  }

  private List<MilkBagCard> bags() {
    return parent(() -> stock.of(home.child()));
  }

  private <T> T parent(Supplier<T> work) {
    return care.as(home.parent(), work);
  }
}
