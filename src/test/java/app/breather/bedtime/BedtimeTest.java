package app.breather.bedtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceResult;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.SharedCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Alex and Sam share bedtime from Monday, 1 March 2027. */
@IntegrationTest
class BedtimeTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  @Autowired private RotaAgreement agreement;
  @Autowired private TakingOver takingOver;
  @Autowired private TakeOverAsking asking;
  @Autowired private BedtimeReports reports;
  @Autowired private BedtimeBoard board;
  @Autowired private Absences absences;
  @Autowired private SharedCalendar calendar;
  private Parkers.Family family;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aRota() {
    clock.stopAt(at("2027-03-01T09:00"));
    family = parkers.create();
    alex = family.alex();
    sam = family.sam();
    assertThat(agree(alex, everyOther(), Optional.empty())).isEqualTo(new AgreeResult.Agreed());
  }

  @Test
  void theParentsAlternate() {
    assertThat(who(MONDAY, 4)).containsExactly(alex(), sam(), alex(), sam());
    assertThat(as(sam, board::tonight).getFirst().isOf(alex())).isTrue();
  }

  @Test
  void thePlanSaysThatTheOneOnTurnHasTheChildrenThen() {
    var day = as(sam, () -> calendar.read(MONDAY, 1, Optional.empty()));
    assertThat(day.presence().getFirst().spans())
        .contains(
            new PresenceSpan(
                new Period(at("2027-03-01T19:00"), at("2027-03-01T20:00")), List.of(alex())));
  }

  @Test
  void tonightIsTakenOverAsAPresentAndGivenBack() {
    assertThat(as(sam, () -> takingOver.take(id(MONDAY))))
        .isEqualTo(new TakeResult.Passed(Optional.of(sam())));
    assertThat(turn(MONDAY).reason()).isEqualTo(new TurnReason.TookOver(alex(), false));
    assertThat(as(alex, () -> takingOver.giveBack(id(MONDAY))))
        .isEqualTo(new TakeResult.NotTheirs());
    assertThat(as(sam, () -> takingOver.giveBack(id(MONDAY))))
        .isEqualTo(new TakeResult.Passed(Optional.of(alex())));
  }

  @Test
  void whoIsAskedSaysYesAndIsOwedOne() {
    assertThat(as(alex, () -> asking.ask(id(MONDAY), sam(), "the choir"))).isEqualTo(asked());
    var ask = as(sam, board::askedOfMe).getFirst();
    assertThat(ask.word()).isEqualTo("the choir");
    assertThat(turn(MONDAY).isOf(alex())).isTrue();
    assertThat(as(sam, () -> asking.accept(ask.id(), false, "")))
        .isEqualTo(new TakeResult.Passed(Optional.of(sam())));
    assertThat(turn(TUESDAY).reason()).isEqualTo(new TurnReason.PaysBack(sam(), MONDAY));
    assertThat(as(sam, board::askedOfMe)).isEmpty();
  }

  @Test
  void aNoChangesNothingAndOneCanAskAgain() {
    as(alex, () -> asking.ask(id(MONDAY), sam(), ""));
    var ask = as(sam, board::askedOfMe).getFirst();
    assertThat(as(sam, () -> asking.decline(ask.id(), ""))).isEqualTo(new TakeResult.Stays());
    assertThat(turn(MONDAY).isOf(alex())).isTrue();
    assertThat(as(alex, () -> asking.ask(id(MONDAY), sam(), ""))).isEqualTo(asked());
  }

  @Test
  void anAnswerToAQuestionThatWasTakenBackChangesNothing() {
    as(alex, () -> asking.ask(id(MONDAY), sam(), ""));
    var ask = as(sam, board::askedOfMe).getFirst();
    assertThat(as(sam, () -> asking.withdraw(ask.id()))).isEqualTo(new TakeResult.NotTheirs());
    as(alex, () -> asking.withdraw(ask.id()));
    assertThat(as(sam, () -> asking.accept(ask.id(), true, "")))
        .isEqualTo(new TakeResult.NotTheirs());
  }

  @Test
  void anEveningThatHasBegunIsNotPassedOn() {
    as(alex, () -> asking.ask(id(MONDAY), sam(), ""));
    var ask = as(sam, board::askedOfMe).getFirst();
    clock.stopAt(at("2027-03-01T19:00"));
    assertThat(as(sam, () -> takingOver.take(id(MONDAY)))).isEqualTo(new TakeResult.TooLate());
    assertThat(as(sam, () -> asking.accept(ask.id(), true, "")))
        .isEqualTo(new TakeResult.TooLate());
  }

  @Test
  void anAbsentParentsTurnPassesOnAndComesBackWhenTheAbsenceEnds() {
    var trip = new AbsenceTime.Once(new Period(at("2027-03-03T12:00"), at("2027-03-04T12:00")));
    var recorded =
        (AbsenceResult.Recorded) as(alex, () -> absences.record(alex(), AbsenceKind.TRAVEL, trip));
    var wednesday = MONDAY.plusDays(2);
    assertThat(turn(wednesday).reason()).isEqualTo(new TurnReason.StandsIn(alex()));
    assertThat(as(alex, () -> takingOver.take(id(wednesday))))
        .isEqualTo(new TakeResult.Away(alex()));
    clock.advance(Duration.ofHours(1));
    as(alex, () -> absences.end(recorded.card().id()));
    assertThat(turn(wednesday).isOf(alex())).isTrue();
  }

  @Test
  void anAbsenceThatEndedLaterLeavesThePastAsItWas() {
    var trip = new AbsenceTime.Once(new Period(at("2027-03-01T12:00"), at("2027-03-02T12:00")));
    var recorded =
        (AbsenceResult.Recorded) as(alex, () -> absences.record(alex(), AbsenceKind.TRAVEL, trip));
    clock.stopAt(at("2027-03-01T21:00"));
    as(alex, () -> absences.end(recorded.card().id()));
    assertThat(turn(MONDAY).isOf(sam())).isTrue();
  }

  @Test
  void doneIsSaidOnceBedtimeHasBegunAndACorrectionShowsAsOne() {
    var asleep = Optional.of(LocalTime.of(19, 35));
    var first = new BedtimeReport(id(MONDAY), sam(), false, asleep, "two songs");
    assertThat(as(alex, () -> reports.record(first, 0))).isEqualTo(new DoneResult.TooEarly());
    clock.stopAt(at("2027-03-01T20:10"));
    assertThat(as(alex, () -> reports.record(first, 0))).isEqualTo(new DoneResult.Recorded());
    var second = new BedtimeReport(id(MONDAY), alex(), false, asleep, "it was me");
    assertThat(as(alex, () -> reports.record(second, 0)))
        .isEqualTo(new DoneResult.ReportedMeanwhile(first));
    assertThat(as(sam, () -> reports.record(first, 0))).isEqualTo(new DoneResult.Recorded());
    assertThat(as(alex, () -> reports.record(second, 1))).isEqualTo(new DoneResult.Recorded());
    assertThat(turn(MONDAY).reports()).containsExactly(second, first);
    assertThat(turn(MONDAY.plusDays(3)).reason()).isEqualTo(new TurnReason.ByPattern());
  }

  @Test
  void theSecondOfTwoNewRotasReadsWhatTheFirstSays() {
    var before = rota();
    assertThat(agree(sam, everyOther(), Optional.of(before.version())))
        .isEqualTo(new AgreeResult.Agreed());
    assertThat(agree(alex, everyOther(), Optional.of(before.version())))
        .isEqualTo(new AgreeResult.ChangedMeanwhile(rota()));
  }

  @Test
  void badInputIsNamedAndNothingIsStored() {
    var before = rota();
    var wrong =
        new RotaContent(
            MONDAY.minusDays(1),
            LocalTime.of(20, 0),
            LocalTime.of(19, 0),
            new Pattern.Cycle(List.of(family.inge().member())));
    assertThat(agree(sam, wrong, Optional.of(before.version())))
        .isEqualTo(
            new AgreeResult.Invalid(
                Set.of(RotaProblem.PAST, RotaProblem.ENDS_BEFORE_START, RotaProblem.NO_PARENT)));
    assertThat(rota()).isEqualTo(before);
  }

  @Test
  void aCaregiverHasNoSayAndSeesNoRota() {
    var inge = family.inge();
    assertThatThrownBy(() -> as(inge, board::tonight)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> as(inge, board::rotas)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> as(inge, board::askedOfMe)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> as(inge, () -> takingOver.take(id(MONDAY))))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> as(inge, () -> asking.ask(id(MONDAY), sam(), "")))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> agree(inge, everyOther(), Optional.empty()))
        .isInstanceOf(AccessDenied.class);
    assertThat(as(inge, () -> calendar.read(MONDAY, 7, Optional.empty())).entries())
        .noneMatch(entry -> entry.id().startsWith("bedtime"));
  }

  @Test
  void anotherFamilysEveningsAndQuestionsAreUnknown() {
    as(alex, () -> asking.ask(id(MONDAY), sam(), ""));
    var ask = as(sam, board::askedOfMe).getFirst();
    var others = parkers.create();
    assertThat(as(others.alex(), () -> takingOver.take(id(MONDAY))))
        .isEqualTo(new TakeResult.Unknown());
    assertThat(as(others.sam(), () -> asking.accept(ask.id(), true, "")))
        .isEqualTo(new TakeResult.Unknown());
    assertThat(as(alex, () -> asking.accept(new TakeOverAskId(UUID.randomUUID()), true, "")))
        .isEqualTo(new TakeResult.Unknown());
    assertThat(as(alex, () -> asking.ask(id(MONDAY), others.sam().member(), "")))
        .isEqualTo(new TakeResult.Unknown());
  }

  private static TakeResult asked() {
    return new TakeResult.Asked();
  }

  private AgreeResult agree(Actor.Person by, RotaContent content, Optional<UUID> basedOn) {
    return as(by, () -> agreement.agree(content, basedOn));
  }

  private RotaContent everyOther() {
    return new RotaContent(
        MONDAY,
        LocalTime.of(19, 0),
        LocalTime.of(20, 0),
        new Pattern.Cycle(List.of(alex(), sam())));
  }

  private RotaCard rota() {
    return as(alex, board::rotas).getFirst();
  }

  private TurnId id(LocalDate evening) {
    return new TurnId(rota().id(), evening);
  }

  private TurnCard turn(LocalDate evening) {
    return as(sam, () -> board.nights(evening, 1)).getFirst();
  }

  private List<MemberId> who(LocalDate from, int days) {
    return as(sam, () -> board.nights(from, days)).stream()
        .map(turn -> turn.who().orElseThrow())
        .toList();
  }

  private MemberId alex() {
    return alex.member();
  }

  private MemberId sam() {
    return sam.member();
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
  }
}
