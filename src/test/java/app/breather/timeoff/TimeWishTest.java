package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.care.CareFixture;
import app.breather.care.Coverage;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent wishes for time without naming a day, and somebody finds one. */
@IntegrationTest
class TimeWishTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private TimeWishes wishes;
  @Autowired private TimeWishTaking taking;
  @Autowired private Absences absences;
  @Autowired private Inbox inbox;
  private TimeOffFixture.People people;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    alex = people.alex();
    sam = people.sam();
  }

  @Test
  void theOtherSeesItAndIsTold() {
    wish(alex, TODAY.plusWeeks(4));

    assertThat(card(sam).state()).isEqualTo(TimeWishState.OPEN);
    assertThat(card(sam).isMine()).isFalse();
    assertThat(card(alex).isMine()).isTrue();
    assertThat(told(sam)).containsExactly("wish.message.half_day");
    assertThat(told(alex)).isEmpty();
  }

  @Test
  void whatTheOtherSuggestsIsAgreedWhenWhoeverWishedSaysYes() {
    wish(alex, TODAY.plusWeeks(4));
    var time = times(sam).getFirst();
    assertThat(time.have()).containsExactly(sam.member());

    var found = ((TimeWishResult.Taken) take(sam, time)).timeOff();

    var asked = timeOff.card(alex, found);
    assertThat(asked.state()).isEqualTo(TimeOffState.REQUESTED);
    assertThat(asked.isOf(alex.member())).isTrue();
    assertThat(asked.isOf(sam.member())).isFalse();
    assertThat(asked.mayAnswer()).isTrue();
    assertThat(asked.reason()).isEqualTo("Pottery");
    assertThat(told(alex)).containsExactly("message.suggested.meTime.word");
    assertThat(card(alex).state()).isEqualTo(TimeWishState.PLANNED);
    assertThat(card(alex).timeOff()).contains(found);

    timeOff.yes(alex, found);
    assertThat(timeOff.card(sam, found).state()).isEqualTo(TimeOffState.AGREED);
    assertThat(told(sam)).startsWith("message.yes.suggested");
    care.later(Duration.ofDays(7));
    assertThat(all(alex)).isEmpty();
  }

  @Test
  void whoeverWishedIsToldWhatAThirdParentSays() {
    var kim = care.aParent(people.home(), "Kim");
    wish(alex, TODAY.plusWeeks(4));
    var found = ((TimeWishResult.Taken) take(sam, times(sam).getFirst())).timeOff();

    timeOff.yes(kim, found);

    assertThat(told(alex)).contains("message.yes");
    assertThat(told(kim)).doesNotContain("message.yes");
  }

  @Test
  void afterANoItIsOpenAgain() {
    wish(alex, TODAY.plusWeeks(4));
    var found = ((TimeWishResult.Taken) take(sam, times(sam).getFirst())).timeOff();
    timeOff.no(alex, found, "The dentist");

    assertThat(card(alex).state()).isEqualTo(TimeWishState.OPEN);
    assertThat(told(sam)).startsWith("message.no.suggested.word");
    assertThat(times(sam)).isNotEmpty();
  }

  @Test
  void whoeverWishedFindsATimeThemselvesAndThePartnerIsAsked() {
    wish(alex, TODAY.plusWeeks(4));
    var found = ((TimeWishResult.Taken) take(alex, times(alex).getFirst())).timeOff();

    assertThat(timeOff.card(sam, found).mayAnswer()).isTrue();
    assertThat(told(sam)).contains("message.asked.meTime.word");
  }

  @Test
  void whatFitsIntoTheAllowanceIsAnnouncedByWhoeverWishedAndAskedForByOthers() {
    timeOff.mayAnnounce(20, alex, sam);
    wish(alex, TODAY.plusWeeks(4));
    var suggested = (TimeWishResult.Taken) take(sam, times(sam).getFirst());
    assertThat(suggested.state()).isEqualTo(TimeOffState.REQUESTED);
    timeOff.no(alex, suggested.timeOff(), "");

    var found = (TimeWishResult.Taken) take(alex, times(alex).getLast());

    assertThat(found.state()).isEqualTo(TimeOffState.ANNOUNCED);
    assertThat(card(alex).state()).isEqualTo(TimeWishState.PLANNED);
  }

  @Test
  void whereThePartnerIsAwayACaregiverIsAsked() {
    wish(alex, TODAY.plusDays(1));
    var tomorrow = new Period(CareFixture.NOW, CareFixture.NOW.plus(Duration.ofDays(2)));
    timeOff.as(
        sam,
        () -> absences.record(sam.member(), AbsenceKind.TRAVEL, new AbsenceTime.Once(tomorrow)));

    var time = times(sam).getFirst();
    assertThat(time.have()).isEmpty();
    var found = ((TimeWishResult.Taken) take(sam, time)).timeOff();

    assertThat(timeOff.card(alex, found).care())
        .map(TimeOffCard.Care::coverage)
        .contains(Coverage.ASKED);
    assertThat(time.ask()).contains(people.inge().member(), people.joe().member());
  }

  @Test
  void aTimeThatSomebodyHasPlansForByNowIsRefused() {
    wish(alex, TODAY.plusWeeks(4));
    var time = times(sam).getFirst();
    timeOff.requested(sam, time.period());

    assertThat(take(sam, time)).isEqualTo(new TimeWishResult.TimeGone());
    assertThat(card(alex).state()).isEqualTo(TimeWishState.OPEN);
  }

  @Test
  void itLapsesVisiblyAndLeavesTheListAfterFourWeeks() {
    wish(alex, TODAY.plusDays(3));
    care.later(Duration.ofDays(4));
    assertThat(card(sam).state()).isEqualTo(TimeWishState.LAPSED);
    assertThat(times(sam)).isEmpty();
    care.later(Duration.ofDays(28));
    assertThat(all(sam)).isEmpty();
  }

  @Test
  void onlyWhoeverWishedSaysThatItIsDoneOrDropped() {
    wish(alex, TODAY.plusWeeks(4));
    var seen = card(sam);
    assertThat(timeOff.as(sam, () -> wishes.drop(seen.id(), seen.version())))
        .isEqualTo(new TimeWishResult.Gone());
    assertThat(timeOff.as(alex, () -> wishes.done(seen.id(), seen.version() + 1)))
        .isEqualTo(new TimeWishResult.ChangedMeanwhile());
    assertThat(timeOff.as(alex, () -> wishes.drop(seen.id(), seen.version())))
        .isEqualTo(new TimeWishResult.Ended());
    assertThat(all(alex)).isEmpty();
    assertThat(timeOff.as(alex, () -> wishes.done(seen.id(), seen.version())))
        .isEqualTo(new TimeWishResult.ChangedMeanwhile());
  }

  @Test
  void nonsenseIsRefused() {
    assertThat(write(" ", TODAY.minusDays(1)))
        .isEqualTo(
            new TimeWishResult.Invalid(Set.of(TimeWishProblem.NO_WORD, TimeWishProblem.PAST)));
    assertThat(write("x".repeat(10_000), TODAY.plusYears(2)))
        .isEqualTo(
            new TimeWishResult.Invalid(
                Set.of(TimeWishProblem.WORD_TOO_LONG, TimeWishProblem.TOO_FAR)));
    assertThat(all(alex)).isEmpty();
  }

  @RepeatedTest(3)
  void ofTenWhoFindATimeAtOnceOneDoes() throws Exception {
    wish(alex, TODAY.plusWeeks(4));
    var seen = card(sam);
    var time = times(sam).getFirst();
    var barrier = new CyclicBarrier(10);
    var tries = new ArrayList<Callable<TimeWishResult>>();
    for (int i = 0; i < 10; i++) {
      var who = i % 2 == 0 ? alex : sam;
      tries.add(
          () -> {
            barrier.await();
            return timeOff.as(who, () -> taking.take(seen.id(), seen.version(), time));
          });
    }
    var results = new ArrayList<TimeWishResult>();
    try (var threads = Executors.newFixedThreadPool(10)) {
      for (var one : threads.invokeAll(tries)) {
        results.add(one.get());
      }
    }
    assertThat(results).filteredOn(TimeWishResult.Taken.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(new TimeWishResult.ChangedMeanwhile()::equals).hasSize(9);
  }

  @Test
  void theListTakesTheSameStatementsForMuchAsForLittle() {
    wish(alex, TODAY.plusWeeks(4));
    take(sam, times(sam).getFirst());
    int few = StatementCount.of(() -> all(alex)).statements();
    for (int week = 1; week < 6; week++) {
      wish(sam, TODAY.plusWeeks(week));
    }
    assertThat(StatementCount.of(() -> all(alex)).statements()).isEqualTo(few);
  }

  @Test
  void lookingForATimeTakesTheSameStatementsHoweverFarOneLooks() {
    timeOff.requested(sam, CareFixture.hours(0, 3));
    wish(alex, TODAY.plusDays(2));
    var soon = card(sam).id();
    int few = StatementCount.of(() -> timeOff.as(sam, () -> taking.times(soon))).statements();
    wish(alex, TODAY.plusWeeks(8));
    var late = all(sam).getLast().id();
    assertThat(StatementCount.of(() -> timeOff.as(sam, () -> taking.times(late))).statements())
        .isEqualTo(few)
        .isLessThan(20);
  }

  private void wish(Actor.Person who, LocalDate lastDay) {
    timeOff.as(
        who, () -> wishes.write(new TimeWishContent("Pottery", WishLength.HALF_DAY, lastDay)));
  }

  private TimeWishResult write(String what, LocalDate lastDay) {
    return timeOff.as(alex, () -> wishes.write(new TimeWishContent(what, WishLength.DAY, lastDay)));
  }

  private List<WishTime> times(Actor.Person who) {
    return timeOff.as(who, () -> taking.times(card(who).id()));
  }

  private TimeWishResult take(Actor.Person who, WishTime time) {
    var seen = card(who);
    return timeOff.as(who, () -> taking.take(seen.id(), seen.version(), time));
  }

  private TimeWishCard card(Actor.Person who) {
    return all(who).getFirst();
  }

  private List<TimeWishCard> all(Actor.Person who) {
    return timeOff.as(who, wishes::all);
  }

  /** Newest first. */
  private List<String> told(Actor.Person who) {
    return timeOff.as(who, () -> inbox.latest(50)).stream()
        .map(InboxLine::key)
        .map(key -> key.substring("timeoff.".length()))
        .toList();
  }
}
