package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.EntryState;
import app.breather.calendar.PresencePlan;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.SharedCalendar;
import app.breather.family.FamilyFixture;
import app.breather.family.Household;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Care that repeats is asked once and promised once. */
@IntegrationTest
class RegularCareTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private RegularPlanning planning;
  @Autowired private RegularAgreement agreement;
  @Autowired private RegularBoard board;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CarePlanning slots;
  @Autowired private CareChances chances;
  @Autowired private Household household;
  @Autowired private SharedCalendar calendar;
  @Autowired private PresencePlan presence;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private Actor.Person joe;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
  }

  @Test
  void whatIsProposedIsOpenUntilTheCaregiverAgreesToAllOfIt() {
    var id = regular.proposed(home, inge.member(), mondays());

    assertThat(regular.card(inge, id).state()).isEqualTo(RegularState.PROPOSED);
    assertThat(week(home.parent(), MONDAY))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(Kind.SLOT);
              assertThat(entry.state()).isEqualTo(EntryState.ASKED);
            });
    assertThat(week(joe, MONDAY)).isEmpty();

    assertThat(regular.agree(inge, id)).isEqualTo(new AgreeResult.Agreed(monday(0)));

    assertThat(regular.card(home.parent(), id).state()).isEqualTo(RegularState.AGREED);
    assertThat(week(home.parent(), MONDAY.plusWeeks(30)))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(Kind.COVER);
              assertThat(entry.period()).isEqualTo(monday(30));
              assertThat(entry.person()).contains(inge.member());
              assertThat(entry.route()).isEqualTo(id.route());
            });
  }

  @Test
  void itKeepsTheLocalHourWhenTheClocksChange() {
    regular.agreed(home, inge, mondays());

    assertThat(week(home.parent(), LocalDate.parse("2027-03-29")))
        .extracting(entry -> LocalTime.ofInstant(entry.period().from(), BERLIN))
        .containsExactly(LocalTime.of(8, 0));
  }

  @Test
  void whoeverPromisedHasTheChildThen() {
    regular.agreed(home, inge, mondays());

    var spans =
        care.as(home.parent(), () -> presence.read(monday(1)))
            .bands(monday(1), List.of(home.child()))
            .getFirst()
            .spans();
    assertThat(spans).containsExactly(new PresenceSpan(monday(1), List.of(inge.member())));
  }

  @Test
  void whoLeftTheFamilyHasTheChildNoMore() {
    var id = regular.agreed(home, inge, mondays());
    care.later(Duration.ofDays(8));
    care.as(home.parent(), () -> household.removeMember(inge.member()));

    assertThat(week(home.parent(), MONDAY)).hasSize(1);
    assertThat(week(home.parent(), MONDAY.plusWeeks(1))).isEmpty();
    assertThat(
            care.as(home.parent(), () -> presence.read(monday(1)))
                .bands(monday(1), List.of(home.child()))
                .getFirst()
                .spans())
        .containsExactly(new PresenceSpan(monday(1), List.of(home.parent().member())));
    assertThat(regular.card(home.parent(), id).state()).isEqualTo(RegularState.ENDED);
    assertThat(care.as(home.parent(), board::all)).isEmpty();
  }

  @Test
  void anotherCaregiverSeesWhoHasTheChildAndNothingElse() {
    var id = regular.agreed(home, inge, mondays());

    assertThat(week(joe, MONDAY))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.person()).contains(inge.member());
              assertThat(entry.route()).isEmpty();
              assertThat(entry.state()).isEqualTo(EntryState.NONE);
            });
    assertThat(care.as(joe, () -> board.find(id))).isEmpty();
    assertThat(regular.agree(joe, id)).isEqualTo(new AgreeResult.Gone());
  }

  @Test
  void aSlotAtATimeThatIsPromisedRegularlyIsRefusedAndSaysWhy() {
    regular.agreed(home, inge, mondays());
    var span = at(5, 15, 17);
    var slot = aSlot(span);

    assertThat(accept(slot, span))
        .isEqualTo(
            new AcceptResult.Busy(List.of(new Promised(inge.member(), monday(5), "Grandma day"))));
    assertThat(accept(slot, at(5, 16, 17))).isInstanceOf(AcceptResult.Accepted.class);
  }

  @Test
  void regularCareAtATimeThatIsPromisedIsRefusedAndSaysWhy() {
    var slot = aSlot(at(5, 15, 17));
    accept(slot, at(5, 15, 17));
    var id = regular.proposed(home, inge.member(), mondays());

    assertThat(regular.agree(inge, id))
        .isEqualTo(
            new AgreeResult.Busy(List.of(new Promised(inge.member(), at(5, 15, 17), "Work"))));
    assertThat(care.as(home.parent(), () -> agreement.enter(id)))
        .isInstanceOf(AgreeResult.Busy.class);
    assertThat(regular.card(inge, id).state()).isEqualTo(RegularState.PROPOSED);
  }

  @Test
  void twoRhythmsThatMeetOnlyLaterAreRefused() {
    regular.agreed(home, inge, mondays());
    var monthly = weekly(MONDAY.plusDays(1), 15, 18, DayOfWeek.MONDAY);

    assertThat(regular.agree(inge, regular.proposed(home, inge.member(), monthly)))
        .isInstanceOf(AgreeResult.Busy.class);
    assertThat(
            regular.agree(
                inge, regular.proposed(home, inge.member(), weekly(MONDAY.plusDays(1), 15, 18))))
        .isInstanceOf(AgreeResult.Agreed.class);
  }

  @Test
  void parentsEnterAYesTheyWereGivenElsewhere() {
    var id = regular.proposed(home, joe.member(), mondays());

    assertThat(care.as(home.parent(), () -> agreement.enter(id)))
        .isInstanceOf(AgreeResult.Agreed.class);
    assertThat(care.as(home.parent(), () -> board.history(id)))
        .extracting(RegularHistoryLine::what, RegularHistoryLine::by)
        .first()
        .isEqualTo(tuple(RegularHappening.AGREED, home.parent().member()));
  }

  @Test
  void aNoCanBecomeAYesAndAnAnswerIsGivenOnce() {
    var id = regular.proposed(home, inge.member(), mondays());
    assertThat(decline(id)).isEqualTo(new RegularChangeResult.Done());
    assertThat(regular.card(home.parent(), id).word()).contains("My knee");
    assertThat(decline(id)).isEqualTo(new RegularChangeResult.NotOpen(RegularState.DECLINED));

    assertThat(regular.agree(inge, id)).isInstanceOf(AgreeResult.Agreed.class);
    assertThat(regular.agree(inge, id)).isEqualTo(new AgreeResult.NotOpen(RegularState.AGREED));
  }

  @Test
  void aYesHoldsForDaysThatBeginAfterIt() {
    var id = regular.proposed(home, inge.member(), mondays());
    care.later(Duration.ofDays(7));

    assertThat(regular.agree(inge, id)).isEqualTo(new AgreeResult.Agreed(monday(1)));
    assertThat(week(home.parent(), MONDAY)).isEmpty();
  }

  @Test
  void fromTheDayOnWhichItEndsItIsNoMoreAndTheTimeIsFree() {
    var id = regular.agreed(home, inge, mondays());

    assertThat(
            care.as(inge, () -> agreement.giveUp(id, MONDAY.plusWeeks(3), Optional.of("Moving"))))
        .isEqualTo(new RegularChangeResult.Done());

    assertThat(week(home.parent(), MONDAY.plusWeeks(2))).hasSize(1);
    assertThat(week(home.parent(), MONDAY.plusWeeks(3))).isEmpty();
    assertThat(accept(aSlot(at(3, 8, 10)), at(3, 8, 10))).isInstanceOf(AcceptResult.Accepted.class);
    assertThat(accept(aSlot(at(2, 8, 10)), at(2, 8, 10))).isInstanceOf(AcceptResult.Busy.class);
  }

  @Test
  void itIsOnWhileTheFirstOfItsNextDaysIs() {
    var id = regular.agreed(home, inge, mondays());
    assertThat(regular.card(home.parent(), id).isOn()).isFalse();
    care.later(Duration.between(CareFixture.NOW, monday(0).from().plusSeconds(60)));
    assertThat(regular.card(home.parent(), id).isOn()).isTrue();
    care.later(monday(0).length());
    assertThat(regular.card(home.parent(), id).isOn()).isFalse();
  }

  @Test
  void whatHasBegunStaysTrue() {
    var id = regular.agreed(home, inge, mondays());
    care.later(Duration.between(CareFixture.NOW, monday(1).from().plusSeconds(60)));

    assertThat(end(id, MONDAY.plusWeeks(1))).isEqualTo(new RegularChangeResult.Nothing());
    assertThat(end(id, MONDAY.plusWeeks(1).plusDays(1))).isEqualTo(new RegularChangeResult.Done());
    assertThat(week(home.parent(), MONDAY.plusWeeks(1))).hasSize(1);
    care.later(Duration.ofDays(1));
    assertThat(regular.card(home.parent(), id).state()).isEqualTo(RegularState.ENDED);
  }

  @Test
  void parentsDropTheDaysOfAHoliday() {
    var id = regular.agreed(home, inge, mondays());

    assertThat(drop(id, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2).plusDays(4)))
        .isEqualTo(
            new RegularChangeResult.Dropped(List.of(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2))));

    assertThat(week(home.parent(), MONDAY)).hasSize(1);
    assertThat(week(home.parent(), MONDAY.plusWeeks(1))).isEmpty();
    assertThat(accept(aSlot(at(1, 8, 10)), at(1, 8, 10))).isInstanceOf(AcceptResult.Accepted.class);
    assertThat(drop(id, MONDAY.plusWeeks(1), MONDAY.plusWeeks(1).plusDays(6)))
        .isEqualTo(new RegularChangeResult.Nothing());
  }

  @Test
  void whatNobodyAgreedToIsWithdrawnAsAWhole() {
    var id = regular.proposed(home, inge.member(), mondays());

    assertThat(end(id, MONDAY.plusWeeks(9)))
        .isEqualTo(new RegularChangeResult.NotOpen(RegularState.PROPOSED));
    assertThat(withdraw(id)).isEqualTo(new RegularChangeResult.Done());
    assertThat(regular.agree(inge, id)).isEqualTo(new AgreeResult.NotOpen(RegularState.WITHDRAWN));
    assertThat(care.as(inge, board::mine)).isEmpty();
  }

  @Test
  void aCaregiverWhoIsBusyRegularlyIsNoChance() {
    regular.agreed(home, inge, mondays());

    assertThat(care.as(home.parent(), () -> chances.of(List.of(at(2, 9, 10)))))
        .extracting(CareChance::caregiver)
        .containsExactly(joe.member());
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(problems(weekly(LocalDate.parse("2027-02-22"), 8, 16)))
        .containsExactly(RegularProblem.PAST);
    assertThat(problems(weekly(LocalDate.parse("2028-06-05"), 8, 16)))
        .containsExactly(RegularProblem.TOO_FAR);
    var content = regular.content(home, home.parent().member(), mondays());
    assertThat(problems(content)).containsExactly(RegularProblem.NO_CAREGIVER);
  }

  private Set<RegularProblem> problems(RepeatedTime time) {
    return problems(regular.content(home, inge.member(), time));
  }

  private Set<RegularProblem> problems(RegularContent content) {
    var result = care.as(home.parent(), () -> planning.propose(content));
    return ((RegularResult.Invalid) result).problems();
  }

  private RegularChangeResult decline(RegularCareId id) {
    return care.as(inge, () -> agreement.decline(id, Optional.of("My knee")));
  }

  private RegularChangeResult end(RegularCareId id, LocalDate from) {
    return care.as(home.parent(), () -> planning.end(id, from));
  }

  private RegularChangeResult withdraw(RegularCareId id) {
    return care.as(home.parent(), () -> planning.withdraw(id));
  }

  private RegularChangeResult drop(RegularCareId id, LocalDate first, LocalDate last) {
    return care.as(home.parent(), () -> planning.drop(id, first, last));
  }

  private CareSlotId aSlot(Period span) {
    var content = new CareSlotContent(span, Set.of(home.child()), "Work", "", "");
    return ((PlanResult.Saved) care.as(home.parent(), () -> slots.open(content))).slot();
  }

  /** As a parent enters it, who needs nobody to have been asked. */
  private AcceptResult accept(CareSlotId slot, Period part) {
    return care.as(
        home.parent(), () -> acceptance.enter(slot, inge.member(), List.of(part), Set.of()));
  }

  private List<CalendarEntry> week(Actor.Person viewer, LocalDate first) {
    return care.as(viewer, () -> calendar.read(first, 7, Optional.empty())).entries().stream()
        .filter(entry -> entry.id().startsWith("regular-"))
        .toList();
  }

  private static Period monday(int week) {
    return at(week, 8, 16);
  }

  private static Period at(int week, int from, int until) {
    var day = MONDAY.plusWeeks(week);
    return Period.between(day.atTime(from, 0), day.atTime(until, 0), BERLIN).orElseThrow();
  }
}
