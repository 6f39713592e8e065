package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Stay.Change;
import app.breather.calendar.Stay.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On a Thursday in Berlin; Oma Inge has Mia from 14:00 until 17:30 by plan. */
class WhoHasTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final MemberId ALEX = MemberId.create();
  private static final MemberId SAM = MemberId.create();
  private static final MemberId INGE = MemberId.create();
  private static final MemberId JOE = MemberId.create();
  private static final ChildId MIA = ChildId.create();
  private static final ChildId TOM = ChildId.create();

  private LocalDate day = LocalDate.of(2027, 3, 4);
  private final List<Held> held = new ArrayList<>();
  private final List<Away> away = new ArrayList<>();
  private final List<BedtimeTurn> turns = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();
  private List<ChildId> children = List.of(MIA);

  @Test
  void whoeverTookTheChildHasIt() {
    promised(INGE, "14:00", "17:30");
    said(INGE, "14:05");
    var stay = only("14:20");
    assertThat(stay.who()).containsExactly(INGE);
    assertThat(stay.known()).isEqualTo(Known.SAID);
    assertThat(stay.since()).contains(at("14:05"));
    assertThat(stay.next()).contains(new Change(at("17:30"), List.of(ALEX, SAM)));
  }

  @Test
  void whoTakesTheChildBeforeTheirTimeHasItUntilThatIsOver() {
    promised(INGE, "14:00", "17:30");
    said(INGE, "13:40");
    assertThat(only("13:45").who()).containsExactly(INGE);
    assertThat(only("17:20").known()).isEqualTo(Known.SAID);
  }

  @Test
  void halfAnHourAfterAPlannedHandoverOneAsksInsteadOfAssuming() {
    promised(INGE, "14:00", "17:30");
    said(INGE, "14:05");
    assertThat(only("17:59").known()).isEqualTo(Known.SAID);
    var doubt = only("18:00");
    assertThat(doubt.known()).isEqualTo(Known.IN_DOUBT);
    assertThat(doubt.who()).containsExactly(INGE);
    assertThat(doubt.next()).contains(new Change(at("17:30"), List.of(ALEX, SAM)));
  }

  @Test
  void aParentWhoDidNotHandOverToACaregiverIsAskedAbout() {
    promised(INGE, "14:00", "17:30");
    said(SAM, "12:00");
    assertThat(only("14:29").known()).isEqualTo(Known.SAID);
    assertThat(only("14:30").known()).isEqualTo(Known.IN_DOUBT);
  }

  @Test
  void betweenParentsThePlanGoesOnByItself() {
    turns.add(new BedtimeTurn(period("19:00", "20:00"), Optional.of(SAM), Set.of(MIA)));
    said(ALEX, "15:00");
    assertThat(only("19:29").who()).containsExactly(ALEX);
    var evening = only("19:30");
    assertThat(evening.who()).containsExactly(SAM);
    assertThat(evening.known()).isEqualTo(Known.BY_PLAN);
  }

  @Test
  void aParentWhoTakesTheChildEarlyHasItUntilSomebodyElseIsPlanned() {
    promised(INGE, "14:00", "17:30");
    said(SAM, "16:00");
    assertThat(only("17:10").who()).containsExactly(SAM);
    assertThat(only("22:00").known()).isEqualTo(Known.SAID);
  }

  @Test
  void oneCaregiverIsRelievedByTheNext() {
    promised(INGE, "14:00", "16:00");
    promised(JOE, "16:00", "18:00");
    said(INGE, "14:00");
    assertThat(only("16:30").known()).isEqualTo(Known.IN_DOUBT);
    assertThat(only("16:30").next()).contains(new Change(at("16:00"), List.of(JOE)));
  }

  @Test
  void aGapRelievesNobody() {
    promised(INGE, "14:00", "17:00");
    away(ALEX, "12:00", "20:00");
    away(SAM, "12:00", "18:00");
    said(INGE, "14:00");
    assertThat(only("17:45").known()).isEqualTo(Known.SAID);
    assertThat(only("18:30").known()).isEqualTo(Known.IN_DOUBT);
  }

  @Test
  void outsideTheirTimeACaregiverHasTheChildForTwoHours() {
    promised(INGE, "14:00", "17:30");
    said(INGE, "17:50");
    assertThat(only("20:19").known()).isEqualTo(Known.SAID);
    assertThat(only("20:20").known()).isEqualTo(Known.IN_DOUBT);
  }

  @Test
  void whatWasSaidAgainIsBelievedFromThenOnAndHoldsSinceTheBeginning() {
    promised(INGE, "14:00", "17:30");
    taken.add(new Taken(MIA, INGE, at("14:05"), at("18:05")));
    var stay = only("18:10");
    assertThat(stay.known()).isEqualTo(Known.SAID);
    assertThat(stay.since()).contains(at("14:05"));
  }

  @Test
  void afterADayThePlanCountsAgain() {
    taken.add(new Taken(MIA, SAM, at("8:00"), at("8:00")));
    day = day.plusDays(1);
    assertThat(only("7:59").who()).containsExactly(SAM);
    assertThat(only("8:00").known()).isEqualTo(Known.BY_PLAN);
  }

  @Test
  void childrenWhoAreApartEachHaveTheirOwn() {
    children = List.of(MIA, TOM);
    said(ALEX, "10:00");
    taken.add(new Taken(TOM, SAM, at("10:00"), at("10:00")));
    assertThat(whoHas().at(at("11:00")))
        .extracting(Stay::children)
        .containsExactly(Set.of(MIA), Set.of(TOM));
  }

  @Test
  void childrenAreNamedInTheSameOrderWhereverTheyAre() {
    children = Stream.generate(ChildId::create).limit(20).toList();
    children.forEach(child -> taken.add(new Taken(child, SAM, at("10:00"), at("10:00"))));
    assertThat(whoHas().at(at("11:00")).getFirst().children()).containsExactlyElementsOf(children);
    assertThat(whoHas().at(at("9:00")).getFirst().children()).containsExactlyElementsOf(children);
  }

  @Test
  void childrenWhoAreWithTheSamePersonSinceTheSameMomentAreOne() {
    children = List.of(MIA, TOM);
    said(ALEX, "10:00");
    taken.add(new Taken(TOM, ALEX, at("10:00"), at("10:00")));
    assertThat(whoHas().at(at("11:00")))
        .extracting(Stay::children)
        .containsExactly(Set.of(MIA, TOM));
  }

  @Test
  void patienceIsHalfAnHourOfElapsedTimeWhenTheClocksGoForward() {
    day = LocalDate.of(2027, 3, 28);
    promised(INGE, "0:00", "1:45");
    said(INGE, "0:05");
    assertThat(knownAt("2027-03-28T01:14:59Z")).isEqualTo(Known.SAID);
    assertThat(knownAt("2027-03-28T01:15:00Z")).isEqualTo(Known.IN_DOUBT);
  }

  @Test
  void patienceIsHalfAnHourOfElapsedTimeWhenTheClocksGoBack() {
    day = LocalDate.of(2027, 10, 31);
    promised(INGE, "0:00", "2:45");
    said(INGE, "0:05");
    assertThat(knownAt("2027-10-31T01:14:59Z")).isEqualTo(Known.SAID);
    assertThat(knownAt("2027-10-31T01:15:00Z")).isEqualTo(Known.IN_DOUBT);
  }

  @Test
  void theNextHandoverOfATakenChildIsTheOneThatRelieves() {
    promised(INGE, "14:00", "17:30");
    said(INGE, "14:05");
    assertThat(whoHas().handovers(at("15:00")))
        .containsExactly(
            new WhoHas.Handover(
                MIA, Optional.of(INGE), new Change(at("17:30"), List.of(ALEX, SAM))));
  }

  @Test
  void ofAChildNobodyTookAllThatCaregiversBeginAreHandovers() {
    promised(INGE, "14:00", "16:00");
    promised(JOE, "18:00", "20:00");
    assertThat(whoHas().handovers(at("9:00")))
        .extracting(WhoHas.Handover::dueAt)
        .containsExactly(at("14:30"), at("18:30"));
  }

  @Test
  void afterAnEveningBetweenParentsTheNextCareIsAHandoverAgain() {
    turns.add(new BedtimeTurn(period("19:00", "20:00"), Optional.of(SAM), Set.of(MIA)));
    held.add(
        new Held(
            Period.between(day.plusDays(1).atTime(8, 0), day.plusDays(1).atTime(12, 0), BERLIN)
                .orElseThrow(),
            INGE,
            Set.of(MIA)));
    said(ALEX, "15:00");
    assertThat(whoHas().handovers(at("16:00")))
        .extracting(handover -> handover.planned().to())
        .containsExactly(List.of(INGE));
  }

  private Known knownAt(String instant) {
    return whoHas().at(Instant.parse(instant)).getFirst().known();
  }

  private Stay only(String clock) {
    var stays = whoHas().at(at(clock));
    assertThat(stays).hasSize(1);
    return stays.getFirst();
  }

  private WhoHas whoHas() {
    var window =
        Period.between(day.minusDays(1).atStartOfDay(), day.plusDays(2).atStartOfDay(), BERLIN)
            .orElseThrow();
    var plan = new Presence(List.of(ALEX, SAM), held, away, turns).bands(window, children);
    return new WhoHas(plan, taken, Set.of(ALEX, SAM));
  }

  private void promised(MemberId who, String from, String until) {
    held.add(new Held(period(from, until), who, Set.of(MIA)));
  }

  private void away(MemberId who, String from, String until) {
    away.add(new Away(period(from, until), who));
  }

  private void said(MemberId who, String clock) {
    taken.add(new Taken(MIA, who, at(clock), at(clock)));
  }

  private Period period(String from, String until) {
    return new Period(at(from), at(until));
  }

  private Instant at(String clock) {
    var time = LocalTime.parse(clock.length() == 4 ? "0" + clock : clock);
    return LocalDateTime.of(day, time).atZone(BERLIN).toInstant();
  }
}
