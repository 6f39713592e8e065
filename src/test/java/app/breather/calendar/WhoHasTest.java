package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Stay.Change;
import app.breather.calendar.Stay.Known;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  @Test
  void theDayShowsWhoTookTheChildUntilTheNextHandover() {
    promised(INGE, "14:00", "17:30");
    said(SAM, "10:00");
    assertThat(dayAt("10:05"))
        .containsExactly(
            "0:00 Alex and Sam", "10:00 Sam", "14:00 Inge", "17:30 Alex and Sam", "24:00");
  }

  @Test
  void theDayGoesByPlanWhereNobodySaidAnything() {
    promised(INGE, "14:00", "17:30");
    assertThat(dayAt("15:00"))
        .containsExactly("0:00 Alex and Sam", "14:00 Inge", "17:30 Alex and Sam", "24:00");
  }

  @Test
  void theDayShowsWhoCameEarlyAndStaysAsOneTime() {
    promised(INGE, "14:00", "17:30");
    said(INGE, "13:40");
    assertThat(dayAt("13:45"))
        .containsExactly("0:00 Alex and Sam", "13:40 Inge", "17:30 Alex and Sam", "24:00");
  }

  @Test
  void theDayShowsWhoIsBelievedToHaveTheChildAlthoughItIsLate() {
    promised(INGE, "14:00", "17:30");
    said(INGE, "14:05");
    assertThat(dayAt("17:40"))
        .containsExactly("0:00 Alex and Sam", "14:00 Inge", "18:00 Alex and Sam", "24:00");
    assertThat(dayAt("18:00"))
        .as("then one asks, and shows what is planned")
        .containsExactly("0:00 Alex and Sam", "14:00 Inge", "17:30 Alex and Sam", "24:00");
  }

  @Test
  void theDayAlwaysShowsWhomTheSentenceNames() {
    promised(INGE, "14:00", "17:30");
    away(ALEX, "8:00", "12:00");
    turns.add(new BedtimeTurn(period("19:00", "20:00"), Optional.of(ALEX), Set.of(MIA)));
    for (var who : List.of(ALEX, SAM, INGE, JOE)) {
      taken.clear();
      said(who, "9:20");
      for (var now = at("9:20"); now.isBefore(at("23:59")); now = now.plusSeconds(600)) {
        var stay = whoHas().at(now).getFirst();
        if (stay.known() != Known.IN_DOUBT) {
          assertThat(spanAt(now).who()).as(clock(now)).isEqualTo(stay.who());
        }
      }
    }
  }

  @Test
  void aParentWhoHasTheChildTodayHasItTogetherWithTheOtherTomorrow() {
    said(SAM, "10:00");
    assertThat(dayAt("10:05")).containsExactly("0:00 Alex and Sam", "10:00 Sam", "24:00");
    assertThat(spanAt(at("10:05").plus(Duration.ofDays(1))).who()).containsExactly(ALEX, SAM);
  }

  @Test
  void whoTookTheChildOfSomebodyElsesNightHasItUntilThatIsOver() {
    held.add(
        new Held(
            Period.between(day.atTime(18, 0), day.plusDays(1).atTime(8, 30), BERLIN).orElseThrow(),
            INGE,
            Set.of(MIA)));
    said(SAM, "20:00");
    assertThat(dayAt("20:05"))
        .containsExactly("0:00 Alex and Sam", "18:00 Inge", "20:00 Sam", "24:00");
  }

  @Test
  void aGapIsNoGapWhileSomebodyHasTheChild() {
    away(ALEX, "12:00", "20:00");
    away(SAM, "12:00", "18:00");
    said(ALEX, "12:10");
    assertThat(dayAt("12:15"))
        .containsExactly(
            "0:00 Alex and Sam",
            "12:00 ",
            "12:10 Alex",
            "18:00 Sam",
            "20:00 Alex and Sam",
            "24:00");
  }

  @Test
  void childrenWhoWereTakenApartHaveADayEach() {
    children = List.of(MIA, TOM);
    said(ALEX, "10:00");
    assertThat(whoHas().days(at("10:05"), midnight()))
        .extracting(PresenceBand::children)
        .containsExactly(Set.of(MIA), Set.of(TOM));
    taken.add(new Taken(TOM, ALEX, at("10:00"), at("10:00")));
    assertThat(whoHas().days(at("10:05"), midnight()))
        .extracting(PresenceBand::children)
        .containsExactly(Set.of(MIA, TOM));
  }

  /** When who has the child on that day, and when that is over. */
  private List<String> dayAt(String clock) {
    var whole = new Period(day.atStartOfDay(BERLIN).toInstant(), midnight());
    var names = Map.of(ALEX, "Alex", SAM, "Sam", INGE, "Inge", JOE, "Joe");
    var spans =
        whoHas().days(at(clock), midnight()).getFirst().spans().stream()
            .filter(span -> span.period().overlaps(whole))
            .map(
                span ->
                    clock(span.period().intersection(whole).orElseThrow().from())
                        + " "
                        + span.who().stream().map(names::get).collect(Collectors.joining(" and ")));
    return Stream.concat(spans, Stream.of("24:00")).toList();
  }

  private PresenceSpan spanAt(Instant now) {
    return whoHas().days(now, midnight()).getFirst().spans().stream()
        .filter(span -> span.period().contains(now))
        .findFirst()
        .orElseThrow();
  }

  private static String clock(Instant at) {
    return DateTimeFormatter.ofPattern("H:mm").format(at.atZone(BERLIN));
  }

  private Instant midnight() {
    return day.plusDays(1).atStartOfDay(BERLIN).toInstant();
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
