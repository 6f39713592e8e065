package app.breather.bedtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceResult;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import app.breather.notifications.Argument;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what about evenings; the rota begins on Monday, 1 March 2027, with Alex. */
@IntegrationTest
class BedtimeMessagesTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  private static final Instant MONDAY_NOON = Instant.parse("2027-03-01T12:00:00Z");

  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  @Autowired private RotaAgreement agreement;
  @Autowired private TakingOver takingOver;
  @Autowired private TakeOverAsking asking;
  @Autowired private BedtimeReports reports;
  @Autowired private BedtimeBoard board;
  @Autowired private Absences absences;
  @Autowired private Inbox inbox;
  private Actor.Person alex;
  private Actor.Person sam;
  private Actor.Person inge;

  @BeforeEach
  void aRota() {
    clock.stopAt(Instant.parse("2027-03-01T08:00:00Z"));
    var family = parkers.create();
    alex = family.alex();
    sam = family.sam();
    inge = family.inge();
    agree(MONDAY, alex, sam);
  }

  @Test
  void aRotaIsToldWithTheFirstEveningThatChanges() {
    assertThat(told(sam)).containsExactly("agreed.yours");
    assertThat(inbox(sam).getFirst().arguments())
        .containsExactly(
            new Argument.Person(alex.member()),
            new Argument.Day(MONDAY),
            new Argument.Day(MONDAY.plusDays(1)));
    assertThat(told(alex)).isEmpty();
    assertThat(told(inge)).isEmpty();
  }

  @Test
  void aRotaThatChangesNoneOfTheirEveningsSaysSo() {
    agree(MONDAY.plusDays(40), sam, alex);

    assertThat(told(sam)).containsExactly("agreed", "agreed.yours");
  }

  @Test
  void whoIsAskedForAnEveningIsToldAndSoIsWhoAsked() {
    as(alex, () -> asking.ask(id(MONDAY), sam.member(), "the choir"));
    assertThat(told(sam).getFirst()).isEqualTo("tonight.word");

    var ask = as(sam, board::askedOfMe).getFirst().id();
    as(sam, () -> asking.decline(ask, ""));
    assertThat(told(alex)).containsExactly("declined");

    as(alex, () -> asking.ask(id(MONDAY), sam.member(), ""));
    var again = as(sam, board::askedOfMe).getFirst().id();
    as(sam, () -> asking.accept(again, true, "With pleasure"));
    assertThat(told(alex)).containsExactly("accepted.word", "declined");
    assertThat(told(inge)).isEmpty();
  }

  @Test
  void aRefusedQuestionIsToldToNobody() {
    as(sam, () -> asking.ask(id(MONDAY), alex.member(), ""));

    assertThat(told(alex)).isEmpty();
  }

  @Test
  void whoseEveningWasTakenOrGivenBackIsTold() {
    as(sam, () -> takingOver.take(id(MONDAY)));
    as(sam, () -> takingOver.giveBack(id(MONDAY)));

    assertThat(told(alex)).containsExactly("givenBack", "taken");
  }

  @Test
  void anotherThanPlannedIsNewsToTheOtherParents() {
    clock.stopAt(Instant.parse("2027-03-02T20:00:00Z"));
    report(MONDAY, alex);
    assertThat(told(sam)).containsExactly("agreed.yours");

    report(MONDAY.plusDays(1), alex);
    assertThat(told(sam)).containsExactly("done", "agreed.yours");
  }

  @Test
  void whoStandsInForSomebodyAwayIsToldAndSoWhenTheyAreBack() {
    clock.advance(Duration.ofHours(1));
    var trip = new Period(MONDAY_NOON, MONDAY_NOON.plus(Duration.ofDays(1)));
    var time = new AbsenceTime.Once(trip);
    var recorded =
        (AbsenceResult.Recorded)
            as(alex, () -> absences.record(alex.member(), AbsenceKind.TRAVEL, time));
    assertThat(told(sam).getFirst()).isEqualTo("passedOn.yours");
    assertThat(inbox(sam).getFirst().arguments())
        .containsExactly(new Argument.Person(alex.member()), new Argument.Day(MONDAY));

    clock.advance(Duration.ofHours(1));
    as(alex, () -> absences.end(recorded.card().id()));
    assertThat(told(sam).getFirst()).isEqualTo("passedOn.notYours");
    assertThat(told(alex)).isEmpty();
  }

  @Test
  void anAbsenceThatLeavesTheEveningsAsTheyWereIsNoNews() {
    clock.advance(Duration.ofHours(1));
    var morning = new Period(MONDAY_NOON.minus(Duration.ofHours(2)), MONDAY_NOON);
    as(alex, () -> absences.record(alex.member(), AbsenceKind.WORK, new AbsenceTime.Once(morning)));

    assertThat(told(sam)).containsExactly("agreed.yours");
  }

  private void agree(LocalDate first, Actor.Person one, Actor.Person other) {
    var content =
        new RotaContent(
            first,
            LocalTime.of(19, 0),
            LocalTime.of(20, 0),
            new Pattern.Cycle(List.of(one.member(), other.member())));
    var before = as(alex, board::rotas).stream().findFirst().map(RotaCard::version);
    assertThat(as(alex, () -> agreement.agree(content, before)))
        .isEqualTo(new AgreeResult.Agreed());
  }

  private TurnId id(LocalDate evening) {
    return new TurnId(as(alex, board::rotas).getFirst().id(), evening);
  }

  private void report(LocalDate evening, Actor.Person by) {
    var report = new BedtimeReport(id(evening), by.member(), false, Optional.empty(), "");
    assertThat(as(alex, () -> reports.record(report, 0))).isEqualTo(new DoneResult.Recorded());
  }

  /** The ends of the keys, the newest first. */
  private List<String> told(Actor.Person person) {
    return inbox(person).stream().map(line -> line.key().replace("bedtime.message.", "")).toList();
  }

  private List<InboxLine> inbox(Actor.Person person) {
    return as(person, () -> inbox.latest(50));
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }
}
