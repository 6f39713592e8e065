package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.SharedCalendar;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another time for what is agreed, for one day, or for one and all that follow. */
@IntegrationTest
class RegularChangingTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private RegularChanging changing;
  @Autowired private RegularPlanning planning;
  @Autowired private RegularAgreement agreement;
  @Autowired private RegularBoard board;
  @Autowired private SharedCalendar calendar;
  @Autowired private CareNews news;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private RegularCareId id = RegularCareId.create();

  @BeforeEach
  void mondaysArePromised() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    id = regular.agreed(home, inge, mondays());
  }

  @Test
  void whatIsAgreedStandsUntilTheOtherTimeIs() {
    var from = MONDAY.plusWeeks(2);
    var other = proposed(from, weekly(from, 10, 18));

    assertThat(news.told(inge)).startsWith("regular.proposedInstead");
    assertThat(care.as(home.parent(), () -> board.proposedInstead(id))).contains(other);
    assertThat(week(from)).extracting(CalendarEntry::kind).containsExactly(Kind.COVER);
    assertThat(week(from)).extracting(CalendarEntry::period).containsExactly(at(2, 8, 16));

    assertThat(regular.agree(inge, other)).isEqualTo(new AgreeResult.Agreed(at(2, 10, 18)));

    assertThat(week(MONDAY.plusWeeks(1)))
        .extracting(CalendarEntry::period)
        .containsExactly(at(1, 8, 16));
    assertThat(week(from)).extracting(CalendarEntry::period).containsExactly(at(2, 10, 18));
    assertThat(regular.card(inge, id).goneFrom()).contains(from);
    assertThat(care.as(home.parent(), () -> board.history(id)).getFirst().what())
        .isEqualTo(RegularHappening.REPLACED);
    assertThat(care.as(home.parent(), () -> board.proposedInstead(id))).isEmpty();
  }

  @Test
  void aNoOrAWithdrawalLeavesWhatIsAgreed() {
    var other = proposed(MONDAY, weekly(MONDAY.plusDays(1), 8, 16));
    care.as(inge, () -> agreement.decline(other, Optional.empty()));
    var third = proposed(MONDAY, weekly(MONDAY.plusDays(2), 8, 16));
    care.as(home.parent(), () -> planning.withdraw(third));

    assertThat(week(MONDAY)).extracting(CalendarEntry::period).containsExactly(at(0, 8, 16));
    assertThat(regular.card(inge, id).state()).isEqualTo(RegularState.AGREED);
  }

  @Test
  void whatWasAskedForInItsPlaceBeforeNeedsNoAnswerAnyMore() {
    var other = proposed(MONDAY, weekly(MONDAY.plusDays(1), 8, 16));
    var third = proposed(MONDAY, weekly(MONDAY.plusDays(2), 8, 16));

    assertThat(regular.agree(inge, other))
        .isEqualTo(new AgreeResult.NotOpen(RegularState.WITHDRAWN));
    assertThat(regular.agree(inge, third)).isInstanceOf(AgreeResult.Agreed.class);
  }

  @Test
  void whatHasBegunByTheYesStays() {
    var other = proposed(MONDAY, weekly(MONDAY, 9, 17));
    care.later(Duration.between(CareFixture.NOW, at(0, 12, 13).from()));

    assertThat(regular.agree(inge, other)).isEqualTo(new AgreeResult.Agreed(at(1, 9, 17)));
    assertThat(week(MONDAY)).extracting(CalendarEntry::period).containsExactly(at(0, 8, 16));
    assertThat(regular.card(inge, id).goneFrom()).contains(MONDAY.plusWeeks(1));
  }

  @Test
  void daysThatWereDroppedStayDropped() {
    var holiday = MONDAY.plusWeeks(1);
    care.as(home.parent(), () -> planning.drop(id, holiday, holiday));
    regular.agree(inge, proposed(MONDAY, weekly(MONDAY, 9, 17)));

    assertThat(week(holiday)).isEmpty();
    assertThat(week(MONDAY)).hasSize(1);
  }

  @Test
  void whatElseIsPromisedIsInTheWayAsAlways() {
    regular.agreed(home, inge, weekly(MONDAY.plusDays(1), 8, 16));
    var other = proposed(MONDAY, weekly(MONDAY.plusDays(1), 10, 12));

    assertThat(regular.agree(inge, other)).isInstanceOf(AgreeResult.Busy.class);
    assertThat(week(MONDAY)).extracting(CalendarEntry::period).contains(at(0, 8, 16));
  }

  @Test
  void oneDayIsASlotThatTheCaregiverIsAskedAboutAgain() {
    var day = MONDAY.plusWeeks(1);
    var slot = changed(day, at(1, 10, 18));

    var card = care.card(home.parent(), slot);
    assertThat(card.period()).isEqualTo(at(1, 10, 18));
    assertThat(card.againOf(inge.member()).orElseThrow().held()).isEqualTo(at(1, 8, 16));
    assertThat(news.told(inge)).startsWith("askedAgain");
    assertThat(week(day)).isEmpty();

    assertThat(care.accept(inge, slot, at(1, 10, 18))).isInstanceOf(AcceptResult.Accepted.class);
    assertThat(regular.card(inge, id).dropped()).containsExactly(day);
  }

  @Test
  void oneDayThatStillFitsThePromiseStaysPromised() {
    var slot = changed(MONDAY, at(0, 8, 16));

    assertThat(care.card(home.parent(), slot).coverage()).isEqualTo(Coverage.COVERED);
    assertThat(care.card(home.parent(), slot).place()).isEqualTo("At the lake");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    var joe = care.aCaregiver(home, "Grandpa Joe");

    assertThat(
            care.as(
                home.parent(),
                () -> changing.propose(id, MONDAY, regular.content(home, joe.member(), mondays()))))
        .isEqualTo(new RegularResult.Invalid(Set.of(RegularProblem.NO_CAREGIVER)));
    var open = regular.proposed(home, joe.member(), mondays());
    assertThat(
            care.as(
                home.parent(),
                () ->
                    changing.propose(open, MONDAY, regular.content(home, joe.member(), mondays()))))
        .isEqualTo(new RegularResult.Gone());
    assertThat(
            care.as(
                home.parent(),
                () -> changing.changeDay(id, MONDAY.plusDays(1), content(at(0, 10, 11)))))
        .isEqualTo(new PlanResult.Gone());
  }

  private RegularCareId proposed(LocalDate from, RepeatedTime time) {
    var content = regular.content(home, inge.member(), time);
    var result = care.as(home.parent(), () -> changing.propose(id, from, content));
    return ((RegularResult.Proposed) result).care();
  }

  private CareSlotId changed(LocalDate day, Period period) {
    var result = care.as(home.parent(), () -> changing.changeDay(id, day, content(period)));
    return ((PlanResult.Saved) result).slot();
  }

  private CareSlotContent content(Period period) {
    return new CareSlotContent(period, Set.of(home.child()), "Grandma day", "At the lake", "");
  }

  private List<CalendarEntry> week(LocalDate first) {
    return care
        .as(home.parent(), () -> calendar.read(first, 7, Optional.empty()))
        .entries()
        .stream()
        .filter(entry -> entry.id().startsWith("regular-"))
        .toList();
  }

  private static Period at(int week, int from, int until) {
    var day = MONDAY.plusWeeks(week);
    return Period.between(day.atTime(from, 0), day.atTime(until, 0), BERLIN).orElseThrow();
  }
}
