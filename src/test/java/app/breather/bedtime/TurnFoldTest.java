package app.breather.bedtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Alex and Sam alternate from Monday, 1 March 2027, at seven in the evening. */
class TurnFoldTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final MemberId ALEX = MemberId.create();
  private static final MemberId SAM = MemberId.create();
  private static final Pattern EVERY_OTHER = new Pattern.Cycle(List.of(ALEX, SAM));
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  private final List<RotaChange> recorded = new ArrayList<>();

  {
    agree("2027-03-01T09:00", MONDAY, EVERY_OTHER);
  }

  @Test
  void everyOtherNightAlternates() {
    assertThat(who(1, 2, 3, 4)).containsExactly(ALEX, SAM, ALEX, SAM);
  }

  @Test
  void nightsAreCountedInCalendarDaysOverTheClockChange() {
    assertThat(who(27, 28, 29)).containsExactly(ALEX, SAM, ALEX);
    assertThat(turn(28).window().from()).isEqualTo(at("2027-03-28T19:00"));
  }

  @Test
  void thereIsNoTurnOnAnEveningThatHadBegunWhenTheRotaWasAgreedOn() {
    recorded.clear();
    agree("2027-03-01T19:00", MONDAY, EVERY_OTHER);
    assertThat(turns().on(MONDAY)).isEmpty();
    assertThat(who(2, 3)).containsExactly(SAM, ALEX);
  }

  @Test
  void weekdaysAreTheSameEveryWeek() {
    recorded.clear();
    agree(
        "2027-03-01T09:00",
        MONDAY,
        new Pattern.Weekdays(List.of(ALEX, ALEX, ALEX, SAM, SAM, SAM, SAM)));
    assertThat(who(1, 3, 4, 7, 8, 11)).containsExactly(ALEX, ALEX, SAM, SAM, ALEX, SAM);
  }

  @Test
  void theOtherParentStandsInAndIsPaidBackOnTheirNextEvening() {
    away("2027-03-02T10:00", ALEX, "2027-03-05T17:00", "2027-03-05T20:00");
    assertThat(who(4, 5, 6, 7)).containsExactly(SAM, SAM, ALEX, ALEX);
    assertThat(turn(5).reason()).isEqualTo(new TurnReason.StandsIn(ALEX));
    assertThat(turn(6).reason()).isEqualTo(new TurnReason.PaysBack(SAM, day(5)));
    assertThat(turns().owed()).isEmpty();
  }

  @Test
  void aWeeklyAbsencePassesEachOfItsEveningsOn() {
    recorded.add(
        new RotaChange.AwayFrom(
            at("2027-03-01T10:00"),
            UUID.randomUUID(),
            ALEX,
            new AbsenceTime.Repeated(
                new WeeklyHours(
                        Set.of(DayOfWeek.WEDNESDAY),
                        LocalTime.of(18, 0),
                        LocalTime.of(22, 0),
                        MONDAY,
                        Optional.empty())
                    .repeated())));
    assertThat(turn(3).reason()).isEqualTo(new TurnReason.StandsIn(ALEX));
    assertThat(turn(17).reason()).isEqualTo(new TurnReason.StandsIn(ALEX));
    assertThat(turn(10).reason()).isEqualTo(new TurnReason.ByPattern());
  }

  @Test
  void aWeeklyAbsenceOnNewYearsEvePassesThatEveningOnToo() {
    recorded.add(
        new RotaChange.AwayFrom(
            at("2027-03-01T10:00"),
            UUID.randomUUID(),
            ALEX,
            new AbsenceTime.Repeated(
                new WeeklyHours(
                        Set.of(DayOfWeek.FRIDAY),
                        LocalTime.of(18, 0),
                        LocalTime.of(2, 0),
                        LocalDate.of(2027, 12, 24),
                        Optional.empty())
                    .repeated())));
    var eve = LocalDate.of(2027, 12, 31);
    var turns = TurnFold.turns(recorded, BERLIN, DayOfWeek.MONDAY, LocalDate.of(2028, 1, 5));
    assertThat(turns.on(eve).orElseThrow().parent()).contains(SAM);
  }

  @Test
  void aQuarterOfAnHourLateIsNotAway() {
    away("2027-03-02T10:00", ALEX, "2027-03-05T17:00", "2027-03-05T19:15");
    assertThat(who(5)).containsExactly(ALEX);
    away("2027-03-02T10:00", ALEX, "2027-03-07T17:00", "2027-03-07T19:16");
    assertThat(who(7)).containsExactly(SAM);
  }

  @Test
  void whenBothAreAwayTheEveningIsOpenlyNobodysAndNothingIsOwed() {
    away("2027-03-02T10:00", ALEX, "2027-03-05T17:00", "2027-03-05T23:00");
    away("2027-03-02T10:00", SAM, "2027-03-05T17:00", "2027-03-05T23:00");
    assertThat(turn(5).parent()).isEmpty();
    assertThat(turn(5).reason()).isEqualTo(new TurnReason.NobodyFree(ALEX));
    assertThat(turns().owed()).isEmpty();
  }

  @Test
  void whatIsTakenBackBeforeTheEveningChangesNothing() {
    var source = away("2027-03-02T10:00", ALEX, "2027-03-05T17:00", "2027-03-05T20:00");
    recorded.add(new RotaChange.BackAgain(at("2027-03-05T18:59"), source));
    assertThat(who(5, 6)).containsExactly(ALEX, SAM);
  }

  @Test
  void whatIsRecordedOnceBedtimeHasBegunChangesOnlyLaterEvenings() {
    away("2027-03-05T19:00", ALEX, "2027-03-05T17:00", "2027-03-05T23:00");
    assertThat(who(5)).containsExactly(ALEX);
  }

  @Test
  void aPaybackIsNotPlannedForTomorrowEveningWhenItWouldBeLessThanADayAhead() {
    away("2027-03-05T19:30", ALEX, "2027-03-05T17:00", "2027-03-05T23:00");
    away("2027-03-05T18:30", ALEX, "2027-03-05T17:00", "2027-03-05T23:00");
    assertThat(turn(5).reason()).isEqualTo(new TurnReason.StandsIn(ALEX));
    assertThat(turn(6).reason()).isEqualTo(new TurnReason.PaysBack(SAM, day(5)));
    recorded.clear();
    agree("2027-03-01T09:00", MONDAY, EVERY_OTHER);
    done("2027-03-05T20:30", 5, SAM, true);
    assertThat(turn(6).reason()).isEqualTo(new TurnReason.ByPattern());
    assertThat(turn(8).reason()).isEqualTo(new TurnReason.PaysBack(SAM, day(5)));
  }

  @Test
  void aPresentIsNotOwed() {
    take("2027-03-02T10:00", 3, SAM, false);
    assertThat(turn(3).reason()).isEqualTo(new TurnReason.TookOver(ALEX, false));
    assertThat(who(3, 4, 5)).containsExactly(SAM, SAM, ALEX);
  }

  @Test
  void whoAskedAnotherToTakeAnEveningPaysItBack() {
    take("2027-03-02T10:00", 3, SAM, true);
    assertThat(who(3, 4, 5)).containsExactly(SAM, ALEX, ALEX);
    assertThat(turn(4).reason()).isEqualTo(new TurnReason.PaysBack(SAM, day(3)));
  }

  @Test
  void twoOppositeDebtsCancel() {
    take("2027-03-01T10:00", 3, SAM, true);
    take("2027-03-01T10:00", 4, ALEX, true);
    assertThat(who(3, 4, 5, 6)).containsExactly(SAM, ALEX, ALEX, SAM);
    assertThat(turns().owed()).isEmpty();
  }

  @Test
  void whatIsGivenBackGoesItsUsualWay() {
    take("2027-03-02T10:00", 3, SAM, false);
    recorded.add(new RotaChange.GivenBack(at("2027-03-03T12:00"), day(3)));
    assertThat(who(3)).containsExactly(ALEX);
  }

  @Test
  void aSwapTradesTwoEveningsAndOwesNothing() {
    swap("2027-03-02T10:00", 3, ALEX, 6, SAM);
    assertThat(who(3, 4, 5, 6)).containsExactly(SAM, SAM, ALEX, ALEX);
    assertThat(turn(3).reason()).isEqualTo(new TurnReason.Swapped(ALEX, day(6)));
    assertThat(turn(6).reason()).isEqualTo(new TurnReason.Swapped(SAM, day(3)));
    assertThat(turns().owed()).isEmpty();
  }

  @Test
  void aSwapIsVoidAsAWholeWhenANewPatternGivesOneEveningToAnother() {
    swap("2027-03-02T10:00", 3, ALEX, 6, SAM);
    agree("2027-03-02T11:00", day(6), new Pattern.Cycle(List.of(ALEX)));
    assertThat(who(3, 6)).containsExactly(ALEX, ALEX);
    assertThat(turns().owed()).isEmpty();
  }

  @Test
  void aSwapOfAnEveningTakenOverIsVoidWhenThatIsGivenBack() {
    take("2027-03-01T10:00", 3, SAM, false);
    swap("2027-03-01T11:00", 3, SAM, 5, ALEX);
    assertThat(who(3, 5)).containsExactly(ALEX, SAM);
    recorded.add(new RotaChange.GivenBack(at("2027-03-01T12:00"), day(3)));
    assertThat(who(3, 5)).containsExactly(ALEX, ALEX);
    assertThat(turn(3).reason()).isEqualTo(new TurnReason.ByPattern());
  }

  @Test
  void whoDidTheFirstEveningOfASwapIsOwedOneWhenTheSecondFallsAway() {
    swap("2027-03-02T10:00", 3, ALEX, 6, SAM);
    agree("2027-03-04T08:00", day(5), new Pattern.Cycle(List.of(ALEX, ALEX, SAM, SAM)));
    assertThat(who(3, 6)).containsExactly(SAM, ALEX);
    assertThat(turn(6).reason()).isEqualTo(new TurnReason.ByPattern());
    assertThat(turn(7).reason()).isEqualTo(new TurnReason.PaysBack(SAM, day(3)));
  }

  @Test
  void whatWasSwappedCanBeSwappedOnAndBack() {
    swap("2027-03-01T10:00", 3, ALEX, 6, SAM);
    swap("2027-03-01T11:00", 3, SAM, 5, ALEX);
    assertThat(who(3, 5, 6)).containsExactly(ALEX, SAM, ALEX);
    swap("2027-03-01T12:00", 5, SAM, 6, ALEX);
    assertThat(who(3, 5, 6)).containsExactly(ALEX, ALEX, SAM);
    assertThat(turn(6).reason()).isEqualTo(new TurnReason.ByPattern());
  }

  @Test
  void aTakeOverStandsOnTopOfASwapAndIsOwedByItsOwner() {
    swap("2027-03-01T10:00", 3, ALEX, 6, SAM);
    take("2027-03-01T11:00", 3, ALEX, true);
    assertThat(turn(3).reason()).isEqualTo(new TurnReason.TookOver(SAM, true));
    assertThat(turn(3).debts()).containsExactly(new Debt(SAM, ALEX, day(3)));
  }

  @Test
  void aSwapThatIsCalledOffLeavesThePattern() {
    var swap = swap("2027-03-01T10:00", 3, ALEX, 6, SAM);
    recorded.add(new RotaChange.Unswapped(at("2027-03-01T10:05"), swap));
    assertThat(who(3, 6)).containsExactly(ALEX, SAM);
  }

  @Test
  void aSwapIsNotCalledOffOnceItsFirstEveningHasBegun() {
    var swap = swap("2027-03-01T10:00", 3, ALEX, 6, SAM);
    recorded.add(new RotaChange.Unswapped(at("2027-03-03T19:00"), swap));
    assertThat(who(3, 6)).containsExactly(SAM, ALEX);
  }

  @Test
  void aSwapOfAnEveningThatHasBegunIsNone() {
    swap("2027-03-03T19:00", 3, ALEX, 6, SAM);
    assertThat(who(3, 6)).containsExactly(ALEX, SAM);
  }

  @Test
  void whatIsForgivenIsNotPaidBack() {
    done("2027-03-03T21:00", 3, SAM, true);
    forgive("2027-03-04T08:00", ALEX, SAM, 3);
    assertThat(turns().owed()).isEmpty();
    assertThat(turn(6).reason()).isEqualTo(new TurnReason.ByPattern());
  }

  @Test
  void whatIsPaidBackWithinADayStaysPlanned() {
    done("2027-03-03T21:00", 3, SAM, true);
    forgive("2027-03-06T08:00", ALEX, SAM, 3);
    assertThat(turn(6).reason()).isEqualTo(new TurnReason.PaysBack(SAM, day(3)));
  }

  @Test
  void aCorrectionOfWhatWasForgivenOwesNothingEither() {
    done("2027-03-03T21:00", 3, SAM, true);
    forgive("2027-03-04T08:00", ALEX, SAM, 3);
    done("2027-03-04T09:00", 3, ALEX, true);
    assertThat(turns().owed()).isEmpty();
  }

  @Test
  void aReportAboutSomebodyWhoLeftOwesNothing() {
    recorded.add(new RotaChange.Left(at("2027-03-04T08:00"), ALEX));
    done("2027-03-04T09:00", 3, SAM, true);
    assertThat(turns().owed()).isEmpty();
  }

  @Test
  void thereIsNoTurnOnceTheRotaHasEnded() {
    recorded.add(new RotaChange.Ended(at("2027-03-04T08:00"), day(6)));
    assertThat(turns().turns()).hasSize(5);
    agree("2027-03-08T08:00", day(8), EVERY_OTHER);
    assertThat(who(5, 8)).containsExactly(ALEX, ALEX);
    assertThat(turns().on(day(7))).isEmpty();
  }

  @Test
  void theTakerWhoIsAwayIsStoodInFor() {
    take("2027-03-02T10:00", 3, SAM, true);
    away("2027-03-02T11:00", SAM, "2027-03-03T18:00", "2027-03-03T21:00");
    assertThat(turn(3).reason()).isEqualTo(new TurnReason.StandsIn(SAM));
    assertThat(who(3, 4)).containsExactly(ALEX, SAM);
    assertThat(turns().owed()).isEmpty();
  }

  @Test
  void aNewPatternKeepsThePastAndWhatIsOwed() {
    done("2027-03-03T21:00", 3, SAM, true);
    agree("2027-03-04T08:00", day(4), new Pattern.Cycle(List.of(SAM)));
    assertThat(turn(3).planned()).isEqualTo(ALEX);
    assertThat(who(4, 5, 6)).containsExactly(SAM, ALEX, SAM);
    assertThat(turn(5).reason()).isEqualTo(new TurnReason.PaysBack(SAM, day(3)));
  }

  @Test
  void aCorrectionOfWhoItWasTakesTheDebtBack() {
    done("2027-03-03T21:00", 3, SAM, true);
    done("2027-03-03T21:05", 3, ALEX, true);
    assertThat(turns().owed()).isEmpty();
    assertThat(turn(6).reason()).isEqualTo(new TurnReason.ByPattern());
  }

  @Test
  void aCaregiverWhoDidItIsOwedNothing() {
    done("2027-03-03T21:00", 3, MemberId.create(), true);
    assertThat(turns().owed()).isEmpty();
  }

  @Test
  void whoLeftHasNoTurnAndNothingIsOwedToThem() {
    done("2027-03-04T21:00", 4, ALEX, true);
    recorded.add(new RotaChange.Left(at("2027-03-05T08:00"), ALEX));
    assertThat(who(5, 6, 7)).containsExactly(SAM, SAM, SAM);
  }

  @Test
  void threeParentsShareStandingInByWhoHadFewestTurns() {
    var kim = MemberId.create();
    recorded.clear();
    recorded.add(
        new RotaChange.Agreed(
            at("2027-03-01T09:00"),
            new RotaVersion(
                MONDAY,
                LocalTime.of(19, 0),
                LocalTime.of(20, 0),
                new Pattern.Cycle(List.of(ALEX, ALEX, SAM)),
                List.of(ALEX, SAM, kim))));
    away("2027-03-01T10:00", ALEX, "2027-03-04T18:00", "2027-03-04T21:00");
    assertThat(who(4)).containsExactly(kim);
  }

  private void agree(String at, LocalDate first, Pattern pattern) {
    recorded.add(
        new RotaChange.Agreed(
            at(at),
            new RotaVersion(
                first, LocalTime.of(19, 0), LocalTime.of(20, 0), pattern, List.of(ALEX, SAM))));
  }

  private UUID away(String at, MemberId who, String from, String until) {
    var source = UUID.randomUUID();
    var time = new AbsenceTime.Once(new Period(at(from), at(until)));
    recorded.add(new RotaChange.AwayFrom(at(at), source, who, time));
    return source;
  }

  private void take(String at, int day, MemberId taker, boolean owed) {
    recorded.add(new RotaChange.TakenOver(at(at), day(day), taker, owed));
  }

  private UUID swap(String at, int one, MemberId by, int other, MemberId with) {
    var id = UUID.randomUUID();
    recorded.add(
        RotaChange.Swapped.of(
            at(at),
            id,
            new RotaChange.Swapped.Given(day(one), by),
            new RotaChange.Swapped.Given(day(other), with)));
    return id;
  }

  private void forgive(String at, MemberId debtor, MemberId creditor, int day) {
    recorded.add(new RotaChange.Forgiven(at(at), new Debt(debtor, creditor, day(day))));
  }

  private void done(String at, int day, MemberId by, boolean owed) {
    recorded.add(new RotaChange.DoneBy(at(at), day(day), by, owed));
  }

  private List<MemberId> who(int... days) {
    return Arrays.stream(days).mapToObj(day -> turn(day).parent().orElseThrow()).toList();
  }

  private Turn turn(int day) {
    return turns().on(day(day)).orElseThrow();
  }

  private Turns turns() {
    return TurnFold.turns(recorded, BERLIN, DayOfWeek.MONDAY, LocalDate.of(2027, 4, 1));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2027, 3, day);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
