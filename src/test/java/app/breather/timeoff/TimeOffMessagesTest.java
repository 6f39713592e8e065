package app.breather.timeoff;

import static app.breather.timeoff.RepeatedFixture.at;
import static app.breather.timeoff.RepeatedFixture.tuesday;
import static app.breather.timeoff.TimeOffFixture.careBy;
import static app.breather.timeoff.TimeOffFixture.evening;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.care.CareFixture;
import app.breather.notifications.Argument;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what about time off. */
@IntegrationTest
class TimeOffMessagesTest {

  @Autowired private TimeOffFixture timeOff;
  @Autowired private RepeatedFixture repeated;
  @Autowired private CareFixture care;
  @Autowired private Absences absences;
  @Autowired private Inbox inbox;
  private TimeOffFixture.People people;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
  }

  @Test
  void whoIsAskedIsToldWithTheReason() {
    var id = timeOff.requested(people.alex(), hours(0, 3));

    assertThat(told(people.sam())).containsExactly("asked.meTime.word");
    assertThat(inbox(people.sam()).getFirst().arguments())
        .containsExactly(
            new Argument.Person(people.alex().member()),
            new Argument.When(hours(0, 3)),
            new Argument.Text("Climbing"));
    assertThat(inbox(people.sam()).getFirst().route()).isEqualTo("time-off/" + id);
    assertThat(told(people.alex())).isEmpty();
    assertThat(told(people.inge())).isEmpty();
  }

  @Test
  void whoAskedIsToldTheAnswerAndItsWord() {
    timeOff.yes(people.sam(), timeOff.requested(people.alex(), hours(0, 3)));
    timeOff.no(people.sam(), timeOff.requested(people.alex(), hours(5, 6)), "Choir");

    assertThat(told(people.alex())).containsExactlyInAnyOrder("yes", "no.word");
  }

  @Test
  void aParentWhoIsNotNeededIsToldWhatAnotherPlans() {
    timeOff.requested(people.alex(), hours(0, 3), careBy(hours(0, 3), people.inge()));

    assertThat(told(people.sam())).containsExactly("planned.meTime.word");
  }

  @Test
  void theOtherIsToldThatADateNightIsWantedAndCancelled() {
    var id = timeOff.planned(people.alex(), evening(hours(0, 3), people.sam()));
    timeOff.cancel(people.alex(), id);

    assertThat(told(people.sam()))
        .containsExactlyInAnyOrder("asked.dateNight", "cancelled.dateNight");
  }

  @Test
  void whoIsOffIsToldOnceThatThePartnerWillBeAwayThen() {
    var id = timeOff.requested(people.alex(), hours(0, 3));
    timeOff.yes(people.sam(), id);

    isAway(people.sam(), hours(10, 12));
    assertThat(told(people.alex())).containsExactly("yes");
    isAway(people.sam(), hours(2, 5));
    care.later(Duration.ofMinutes(1));
    isAway(people.sam(), hours(2, 4));

    assertThat(told(people.alex())).containsExactlyInAnyOrder("uncovered", "yes");
    assertThat(inbox(people.alex()).getFirst().arguments())
        .containsExactly(
            new Argument.Person(people.sam().member()), new Argument.When(hours(0, 3)));
    assertThat(told(people.sam())).doesNotContain("uncovered");
  }

  @Test
  void nobodyIsToldWhileACaregiverHasTheBaby() {
    var id = timeOff.requested(people.alex(), hours(0, 3), careBy(hours(0, 3), people.inge()));
    care.accept(
        people.inge(), timeOff.card(people.alex(), id).care().orElseThrow().slot(), hours(0, 3));

    isAway(people.sam(), hours(0, 3));

    assertThat(told(people.alex())).isEmpty();
  }

  private void isAway(Actor.Person who, Period period) {
    timeOff.as(
        who, () -> absences.record(who.member(), AbsenceKind.WORK, new AbsenceTime.Once(period)));
  }

  @Test
  void whatRepeatsIsToldOnceWhenItIsAskedAnsweredMovedAndCancelled() {
    var id = repeated.requested(people.alex());
    assertThat(told(people.sam())).containsExactly("asked.repeats.word");
    timeOff.yes(people.sam(), id);
    assertThat(told(people.alex())).containsExactly("yes.repeats");

    repeated.drop(people.alex(), id.on(tuesday(1)), Reach.ONLY_THIS);
    repeated.drop(people.alex(), id.on(tuesday(5)), Reach.FOLLOWING);
    repeated.changeOne(people.alex(), id.on(tuesday(2)), at(tuesday(2), 9, 10), "Yoga");

    assertThat(told(people.sam()))
        .containsExactlyInAnyOrder(
            "asked.repeats.word",
            "cancelled.meTime",
            "cancelled.following",
            "asked.meTime.instead.word");
  }

  private List<String> told(Actor.Person who) {
    return inbox(who).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("timeoff.message."))
        .map(key -> key.substring("timeoff.message.".length()))
        .toList();
  }

  private List<InboxLine> inbox(Actor.Person who) {
    return timeOff.as(who, () -> inbox.latest(50));
  }
}
