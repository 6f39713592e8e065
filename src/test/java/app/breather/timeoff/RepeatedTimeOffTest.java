package app.breather.timeoff;

import static app.breather.timeoff.RepeatedFixture.at;
import static app.breather.timeoff.RepeatedFixture.tuesday;
import static app.breather.timeoff.RepeatedFixture.tuesdays;
import static app.breather.timeoff.RepeatedFixture.weekly;
import static app.breather.timeoff.RepeatedFixture.yoga;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.SharedCalendar;
import app.breather.care.CareFixture;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Time off that repeats: asked once, and each of its days to be dropped or changed. */
@IntegrationTest
class RepeatedTimeOffTest {

  @Autowired private TimeOffFixture timeOff;
  @Autowired private RepeatedFixture repeated;
  @Autowired private CareFixture care;
  @Autowired private TimeOffBoard board;
  @Autowired private SharedCalendar calendar;
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
  void itIsAskedOnceAndOneYesIsForAllItsDays() {
    var id = repeated.requested(alex);
    assertThat(timeOff.as(sam, board::waitingForMe)).hasSize(1);
    assertThat(repeated.off(alex, 4)).isEmpty();

    assertThat(timeOff.yes(sam, id)).isEqualTo(new ReplyResult.Answered(TimeOffState.AGREED));

    assertThat(timeOff.as(sam, board::waitingForMe)).isEmpty();
    assertThat(repeated.off(alex, 3)).containsExactly(yoga(0), yoga(1), yoga(2));
    assertThat(repeated.state(sam, id, 300)).isEqualTo(TimeOffState.AGREED);
    assertThat(timeOff.as(alex, board::ahead))
        .singleElement()
        .satisfies(card -> assertThat(card.id()).isEqualTo(id.on(tuesday(0))));
  }

  @Test
  void whatRepeatsIsNeverAnnouncedWhateverIsAllowed() {
    timeOff.mayAnnounce(20, alex, sam);
    assertThat(repeated.request(alex, tuesdays()))
        .isInstanceOfSatisfying(
            RequestResult.Stored.class,
            stored -> assertThat(stored.state()).isEqualTo(TimeOffState.REQUESTED));
  }

  @Test
  void withNobodyToAskItIsAgreedAtOnce() {
    var alone = care.aFamily().parent();
    var stored = (RequestResult.Stored) repeated.request(alone, tuesdays());
    assertThat(stored.state()).isEqualTo(TimeOffState.AGREED);
    assertThat(repeated.off(alone, 2)).hasSize(2);
  }

  @Test
  void whoWouldHaveThemOnlyOnSomeDaysIsAskedToo() {
    var choir = timeOff.requested(sam, yoga(0));
    timeOff.yes(alex, choir);
    assertThat(repeated.request(alex, tuesdays())).isInstanceOf(RequestResult.SeeFirst.class);

    var stored = (RequestResult.Stored) repeated.request(alex, tuesdays(), choir);

    assertThat(timeOff.card(sam, stored.id()).mayAnswer()).isTrue();
  }

  @Test
  void whatElseRepeatsThenIsSaidOnceForAllItsDays() {
    repeated.agreed(people);
    assertThat(repeated.request(sam, tuesdays()))
        .isInstanceOfSatisfying(
            RequestResult.SeeFirst.class, first -> assertThat(first.others()).hasSize(1));
  }

  @Test
  void aDayThatBeganBeforeTheYesWasNotAnswered() {
    var id = repeated.requested(alex);
    care.later(Duration.ofDays(9));
    assertThat(timeOff.yes(sam, id)).isEqualTo(new ReplyResult.Answered(TimeOffState.AGREED));

    assertThat(repeated.state(sam, id, 0)).isEqualTo(TimeOffState.LAPSED);
    assertThat(repeated.off(alex, 3)).containsExactly(yoga(1), yoga(2));
  }

  @Test
  void aNoIsForAllItsDays() {
    var id = repeated.requested(alex);
    timeOff.no(sam, id, "Choir is on Tuesdays");

    assertThat(repeated.state(alex, id, 7)).isEqualTo(TimeOffState.DECLINED);
    assertThat(timeOff.as(alex, board::ahead)).isEmpty();
    assertThat(timeOff.as(alex, board::myPast)).hasSize(1);
  }

  @Test
  void itIsNotAnsweredWithAnotherTime() {
    var id = repeated.requested(alex);
    assertThat(timeOff.counter(sam, id, at(tuesday(0), 15, 16)))
        .isEqualTo(new ReplyResult.Settled(TimeOffState.REQUESTED));
  }

  @Test
  void onlyOneDayIsDropped() {
    var id = repeated.agreed(people);

    assertThat(repeated.drop(alex, id.on(tuesday(1)), Reach.ONLY_THIS))
        .isEqualTo(new CancelResult.Cancelled());

    assertThat(repeated.off(alex, 4)).containsExactly(yoga(0), yoga(2), yoga(3));
    assertThat(repeated.drop(alex, id.on(tuesday(1)), Reach.ONLY_THIS))
        .isEqualTo(new CancelResult.Settled(TimeOffState.CANCELLED));
    assertThat(timeOff.as(sam, () -> board.history(id)))
        .extracting(TimeOffHistoryLine::what)
        .contains(TimeOffHappening.DROPPED);
    assertThat(repeated.day(sam, id, 2).answers()).hasSize(1);
  }

  @Test
  void aDayAndAllThatFollowAreDropped() {
    var id = repeated.agreed(people);
    repeated.drop(alex, id.on(tuesday(2)), Reach.FOLLOWING);
    assertThat(repeated.off(alex, 6)).containsExactly(yoga(0), yoga(1));
  }

  @Test
  void whatHasBegunOrIsOverStaysWhenAllAreDropped() {
    var id = repeated.agreed(people);
    care.later(Duration.ofDays(16));

    repeated.drop(alex, id, Reach.ALL);

    assertThat(repeated.off(alex, 6)).containsExactly(yoga(0), yoga(1));
    assertThat(repeated.state(alex, id, 0)).isEqualTo(TimeOffState.TAKEN);
    assertThat(timeOff.as(alex, board::ahead)).isEmpty();
  }

  @Test
  void onlyItsOwnerDropsDays() {
    var id = repeated.agreed(people);
    assertThat(repeated.drop(sam, id.on(tuesday(1)), Reach.ONLY_THIS))
        .isEqualTo(new CancelResult.Gone());
  }

  @Test
  void aDayOnWhichItIsNotDoesNotExist() {
    var id = repeated.agreed(people);
    assertThat(timeOff.as(alex, () -> board.one(id.on(tuesday(1).plusDays(1))))).isEmpty();
    assertThat(timeOff.as(care.aFamily().parent(), () -> board.one(id.on(tuesday(1))))).isEmpty();
  }

  @Test
  void oneDayIsMovedOnceTheOtherAgrees() {
    var id = repeated.agreed(people);
    var other = at(tuesday(1).plusDays(1), 18, 20);

    var moved = (RequestResult.Stored) repeated.changeOne(alex, id.on(tuesday(1)), other, "Yoga");

    assertThat(timeOff.card(sam, moved.id()).replaced())
        .contains(new TimeOffCard.Replaced(yoga(1), false));
    assertThat(repeated.off(alex, 3)).containsExactly(yoga(0), yoga(1), yoga(2));
    timeOff.yes(sam, moved.id());
    assertThat(repeated.off(alex, 3)).containsExactly(yoga(0), other, yoga(2));
  }

  @Test
  void whatIsAgreedStaysWhenTheOtherTimeIsDeclined() {
    var id = repeated.agreed(people);
    var moved =
        (RequestResult.Stored)
            repeated.changeFollowing(alex, id.on(tuesday(1)), wednesdays(1), "Yoga");
    timeOff.no(sam, moved.id(), "");
    assertThat(repeated.off(alex, 3)).containsExactly(yoga(0), yoga(1), yoga(2));
  }

  @Test
  void allThatFollowAreMoved() {
    var id = repeated.agreed(people);
    var moved =
        (RequestResult.Stored)
            repeated.changeFollowing(alex, id.on(tuesday(1)), wednesdays(1), "Yoga");

    timeOff.yes(sam, moved.id());

    assertThat(repeated.off(alex, 3))
        .containsExactly(
            yoga(0), at(tuesday(1).plusDays(1), 18, 20), at(tuesday(2).plusDays(1), 18, 20));
    assertThat(repeated.state(alex, id, 1)).isEqualTo(TimeOffState.CANCELLED);
  }

  @Test
  void aDayThatHasBegunMeanwhileStaysWhenTheRestIsMoved() {
    var id = repeated.agreed(people);
    var moved =
        (RequestResult.Stored)
            repeated.changeFollowing(alex, id.on(tuesday(1)), wednesdays(1), "Yoga");
    care.later(Duration.ofDays(18));

    timeOff.yes(sam, moved.id());

    assertThat(repeated.off(alex, 3))
        .containsExactly(yoga(0), yoga(1), at(tuesday(2).plusDays(1), 18, 20));
  }

  @Test
  void theNewerOfTwoChangesTakesTheOlderBack() {
    var id = repeated.agreed(people);
    var day = id.on(tuesday(1));
    var older =
        (RequestResult.Stored)
            repeated.changeOne(alex, day, at(tuesday(1).plusDays(1), 18, 20), "Yoga");

    repeated.changeOne(alex, day, at(tuesday(1).plusDays(2), 18, 20), "Yoga");

    assertThat(timeOff.card(sam, older.id()).state()).isEqualTo(TimeOffState.CANCELLED);
    assertThat(timeOff.as(sam, board::waitingForMe)).hasSize(1);
  }

  @Test
  void whatNobodyAgreedToIsNotAskedForBesideItsChange() {
    var id = repeated.requested(alex);
    repeated.changeFollowing(alex, id.on(tuesday(0)), wednesdays(0), "Yoga");
    assertThat(timeOff.as(sam, board::waitingForMe)).hasSize(1);
    assertThat(repeated.state(alex, id, 0)).isEqualTo(TimeOffState.CANCELLED);
  }

  @Test
  void anotherReasonAloneHoldsAtOnce() {
    var id = repeated.agreed(people);
    repeated.changeOne(alex, id.on(tuesday(1)), yoga(1), "Pilates");
    assertThat(repeated.day(sam, id, 1).reason()).isEqualTo("Pilates");
    assertThat(repeated.day(sam, id, 2).reason()).isEqualTo("Yoga");

    var rest = repeated.day(alex, id, 1).repeats().orElseThrow().rest();
    repeated.changeFollowing(alex, id.on(tuesday(1)), rest, "Tai chi");
    assertThat(repeated.day(sam, id, 0).reason()).isEqualTo("Yoga");
    assertThat(repeated.day(sam, id, 9).reason()).isEqualTo("Tai chi");
    assertThat(timeOff.as(sam, board::waitingForMe)).isEmpty();
  }

  @Test
  void theRestOfTenTimesIsTheRestOfTenTimes() {
    var ten = tuesdays();
    ten =
        new RepeatedTime(
            ten.recurrence().ending(new Recurrence.Times(10)),
            ten.start(),
            ten.from(),
            ten.nights(),
            ten.until());
    var id = ((RequestResult.Stored) repeated.request(alex, ten)).id();

    var rest = repeated.day(alex, id, 3).repeats().orElseThrow().rest();

    assertThat(rest.lastDay()).contains(tuesday(9));
    assertThat(timeOff.as(alex, () -> board.one(id.on(tuesday(10))))).isEmpty();
  }

  @Test
  void badInputIsRefused() {
    assertThat(repeated.request(alex, weekly(tuesday(-2), 19, 21)))
        .isEqualTo(new RequestResult.Invalid(Set.of(TimeOffProblem.PAST)));
    var overItself =
        new RepeatedTime(
            new Recurrence(new Recurrence.Daily(), 1, new Recurrence.Never()),
            tuesday(0),
            LocalTime.of(19, 0),
            2,
            LocalTime.of(21, 0));
    assertThat(repeated.request(alex, overItself))
        .isEqualTo(new RequestResult.Invalid(Set.of(TimeOffProblem.OVERLAPS_ITSELF)));
    var never =
        new RepeatedTime(
            tuesdays().recurrence().ending(new Recurrence.Until(tuesday(-1))),
            tuesday(0),
            LocalTime.of(19, 0),
            0,
            LocalTime.of(21, 0));
    assertThat(repeated.request(alex, never))
        .isEqualTo(new RequestResult.Invalid(Set.of(TimeOffProblem.NEVER)));
  }

  @Test
  void nobodyHasMoreThanTwentyThatRepeat() {
    var first = tuesday(0);
    for (int n = 0; n < 20; n++) {
      repeated.request(alex, weekly(first.plusDays(n % 7), 6 + n / 7 * 2, 7 + n / 7 * 2));
    }
    assertThat(repeated.request(alex, weekly(first, 22, 23)))
        .isEqualTo(new RequestResult.Invalid(Set.of(TimeOffProblem.TOO_MANY)));
  }

  @Test
  void parentsReadItInTheCalendarEachWeekAndItTakesNoMoreStatements() {
    int none = StatementCount.of(() -> week(sam)).statements();
    var id = repeated.agreed(people);

    var read = StatementCount.of(() -> week(sam));

    assertThat(read.statements()).isEqualTo(none);
    assertThat(read.result())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.period()).isEqualTo(yoga(5));
              assertThat(entry.route()).isEqualTo(id.on(tuesday(5)).route());
            });
    assertThat(week(people.inge()))
        .singleElement()
        .satisfies(entry -> assertThat(entry.kind()).isEqualTo(CalendarEntry.Kind.ABSENCE));
  }

  private List<CalendarEntry> week(Actor.Person who) {
    return timeOff
        .as(who, () -> calendar.read(tuesday(5).minusDays(1), 7, Optional.empty()))
        .entries();
  }

  private static RepeatedTime wednesdays(int weeksLater) {
    return weekly(tuesday(weeksLater).plusDays(1), 18, 20);
  }
}
