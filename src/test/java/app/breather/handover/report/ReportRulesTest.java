package app.breather.handover.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ChildId MIA = ChildId.create();
  private static final MemberId INGE = MemberId.create();

  @Test
  void aSecondDoseInsideTheLongerOfTheIntervalsIsTooNear() {
    var before = List.of(entry("12:00", dose("Ibuprofen", 6)));
    assertThat(tooNear("17:59", dose("ibuprofen ", 0), before)).isPresent();
    assertThat(tooNear("18:00", dose("Ibuprofen", 0), before)).isEmpty();
    assertThat(tooNear("18:00", dose("Ibuprofen", 8), before)).isPresent();
    assertThat(tooNear("12:10", dose("Paracetamol", 6), before)).isEmpty();
  }

  @Test
  void aDoseToldLaterIsTooNearToOneThatCameAfterIt() {
    var after = List.of(entry("16:00", dose("Ibuprofen", 6)));
    assertThat(tooNear("12:00", dose("Ibuprofen", 0), after)).isPresent();
    assertThat(tooNear("10:00", dose("Ibuprofen", 6), after)).isEmpty();
  }

  @Test
  void withoutAnIntervalNobodyIsWarned() {
    assertThat(
            tooNear("12:01", dose("Vitamin D", 0), List.of(entry("12:00", dose("Vitamin D", 0)))))
        .isEmpty();
  }

  @Test
  void anIntervalIsElapsedTimeAlsoWhenTheClocksChange() {
    var at = Instant.parse("2027-03-27T22:00:00Z");
    var before = List.of(entry(at, dose("Ibuprofen", 6)));
    var inSix = at.plus(Duration.ofHours(6));
    assertThat(DoseRule.tooNear(content(inSix.minusSeconds(1), dose("Ibuprofen", 0)), before))
        .isPresent();
    assertThat(DoseRule.tooNear(content(inSix, dose("Ibuprofen", 0)), before)).isEmpty();
  }

  @Test
  void theSameFeedIsOfTheSameAtAboutTheSameTime() {
    var before = List.of(entry("14:00", fed("120")));
    assertThat(DoseRule.sameFeed(content(at("14:14"), fed("110")), before)).isPresent();
    assertThat(DoseRule.sameFeed(content(at("14:15"), fed("120")), before)).isEmpty();
    var food = new Told.Fed(Told.Food.FOOD, Optional.empty());
    assertThat(DoseRule.sameFeed(content(at("14:01"), food), before)).isEmpty();
  }

  @Test
  void amountsThatAreNoneOrAbsurdAreNoAmounts() {
    for (var wrong : List.of("", "-5", "0", "1001", "1e3", "12.345", "ml", "99999", "٣")) {
      assertThat(Amount.parse(wrong, Amount.Unit.ML)).as(wrong).isEmpty();
    }
    assertThat(Amount.parse("4,5", Amount.Unit.OZ).orElseThrow().millilitres()).isEqualTo(133);
    assertThat(Amount.parse("34.1", Amount.Unit.OZ)).isEmpty();
    assertThat(Amount.parse(" 120 ", Amount.Unit.ML).orElseThrow().number()).isEqualTo("120");
  }

  @Test
  void whatCannotHaveBeenIsRefusedByName() {
    var window = new Period(at("12:00"), at("20:00"));
    var now = at("15:00");
    assertThat(content(at("11:59"), new Told.Nappy(Told.Nappies.WET)).problems(false, window, now))
        .containsExactly(ReportProblem.OUTSIDE);
    assertThat(content(at("15:06"), fed("120")).problems(false, window, now))
        .containsExactly(ReportProblem.TO_COME);
    assertThat(slept("14:00", "13:59").problems(false, window, now))
        .containsExactly(ReportProblem.SLEEP_END);
    assertThat(slept("14:00", "15:30").problems(false, window, now))
        .containsExactly(ReportProblem.SLEEP_END);
    assertThat(slept("14:00", "14:40").problems(false, window, now)).isEmpty();
    assertThat(content(at("14:00"), new Told.Note()).problems(false, window, now))
        .containsExactly(ReportProblem.NOTE);
    assertThat(content(at("14:00"), dose(" ", 0)).problems(false, window, now))
        .containsExactly(ReportProblem.MEDICINE);
    assertThat(content(at("14:00"), dose("X", 200)).problems(false, window, now))
        .containsExactly(ReportProblem.INTERVAL);
    assertThat(content(at("14:00"), dose("X", -1)).problems(false, window, now))
        .containsExactly(ReportProblem.INTERVAL);
  }

  @Test
  void whatIsToldOfATimeIsSummedUp() {
    var summary =
        ReportSummary.of(
            List.of(
                entry("14:04", new Told.Mood(Told.Moods.UPSET)),
                entry("14:08", new Told.Mood(Told.Moods.CALM)),
                entry("14:30", slept("14:30", "15:10").told()),
                entry("15:20", fed("120")),
                entry("16:00", slept("16:00", "16:40").told()),
                entry("17:00", fed("100")),
                entry("17:05", new Told.Nappy(Told.Nappies.WET))));
    assertThat(summary)
        .isEqualTo(
            new ReportSummary(
                2, ml("220"), 2, Duration.ofMinutes(80), 1, 0, Optional.of(Duration.ofMinutes(4))));
  }

  @Test
  void whatWasDrunkIsSummedUpInTheUnitInWhichItWasSaid() {
    var three = Amount.parse("3.5", Amount.Unit.OZ).orElseThrow();
    assertThat(Amount.sum(List.of(three, three))).isEqualTo(Amount.parse("7.0", Amount.Unit.OZ));
    assertThat(Amount.sum(List.of(three, ml("100").orElseThrow()))).isEqualTo(ml("204"));
    assertThat(Amount.sum(List.of())).isEmpty();
  }

  private static Optional<Amount> ml(String number) {
    return Amount.parse(number, Amount.Unit.ML);
  }

  @Test
  void whoWasNeverUpsetNeedNotHaveSettled() {
    assertThat(
            ReportSummary.of(
                    List.of(
                        entry("14:08", new Told.Mood(Told.Moods.HAPPY)),
                        entry("15:00", new Told.Mood(Told.Moods.UPSET))))
                .settledAfter())
        .isEmpty();
  }

  @Test
  void whatIsToldWhileAParentIsAwayIsKeptUntilTheyAreBack() {
    var back = away(period("14:00", "18:00"));
    assertThat(back.isKept(at("15:00"), at("17:59"))).isTrue();
    assertThat(back.isKept(at("15:00"), at("18:00"))).isFalse();
    assertThat(back.isKept(at("18:00"), at("18:00"))).as("told when they are back").isFalse();
    assertThat(back.isKept(at("13:59"), at("15:00"))).as("told before they left").isFalse();
  }

  @Test
  void timesThatTouchAreOne() {
    var back = away(period("14:00", "16:00"), period("16:00", "17:00"), period("15:00", "15:30"));
    assertThat(back.isKept(at("15:00"), at("16:30"))).isTrue();
    assertThat(back.isKept(at("15:00"), at("17:00"))).isFalse();
  }

  @Test
  void whoHasTheChildAgainIsBack() {
    var back =
        BeingBack.of(
            List.of(period("14:00", "18:00")), List.of(period("16:00", "17:00")), List.of());
    assertThat(back.isKept(at("15:00"), at("15:59"))).isTrue();
    assertThat(back.isKept(at("15:00"), at("16:00"))).isFalse();
    assertThat(back.isKept(at("16:30"), at("16:31"))).isFalse();
    assertThat(back.isKept(at("17:10"), at("17:20"))).as("and gone again").isTrue();
    assertThat(back.lastEnded(at("0:00"), at("16:30"))).contains(period("14:00", "16:00"));
  }

  @Test
  void whoAsksSeesWhatWasToldUntilThen() {
    var back = BeingBack.of(List.of(period("14:00", "18:00")), List.of(), List.of(at("15:30")));
    assertThat(back.isKept(at("15:00"), at("15:29"))).isTrue();
    assertThat(back.isKept(at("15:00"), at("15:30"))).isFalse();
    assertThat(back.isKept(at("15:31"), at("15:40"))).isTrue();
  }

  private static BeingBack away(Period... periods) {
    return BeingBack.of(Arrays.asList(periods), List.of(), List.of());
  }

  private static Optional<ReportEntry> tooNear(String clock, Told told, List<ReportEntry> others) {
    return DoseRule.tooNear(content(at(clock), told), new ArrayList<>(others));
  }

  private static Told dose(String name, int hours) {
    return new Told.Medicine(name, "5 ml", Duration.ofHours(hours));
  }

  private static Told fed(String ml) {
    return new Told.Fed(Told.Food.MILK, Amount.parse(ml, Amount.Unit.ML));
  }

  private static ReportContent slept(String from, String until) {
    return content(at(from), new Told.Slept(Optional.of(at(until))));
  }

  private static ReportEntry entry(String clock, Told told) {
    return entry(at(clock), told);
  }

  private static ReportEntry entry(Instant at, Told told) {
    return new ReportEntry(
        ReportId.create(),
        Optional.empty(),
        content(at, told),
        Optional.empty(),
        at,
        INGE,
        Optional.empty(),
        Optional.empty());
  }

  private static ReportContent content(Instant at, Told told) {
    return new ReportContent(MIA, at, told, "", false);
  }

  private static Period period(String from, String until) {
    return new Period(at(from), at(until));
  }

  private static Instant at(String clock) {
    var padded = clock.length() == 4 ? "0" + clock : clock;
    return LocalDateTime.parse("2027-03-04T" + padded).atZone(BERLIN).toInstant();
  }
}
