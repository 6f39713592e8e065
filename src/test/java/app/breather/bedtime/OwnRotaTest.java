package app.breather.bedtime;

import static app.breather.bedtime.BedtimeFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.Parkers;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.Title;
import app.breather.notifications.Argument;
import app.breather.notifications.Inbox;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mia has a brother, Ben, who gets a rota of his own from Wednesday on; Sam begins. */
@IntegrationTest
class OwnRotaTest {

  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

  @Autowired private BedtimeFixture bedtime;
  @Autowired private RotaAgreement agreement;
  @Autowired private BedtimeBoard board;
  @Autowired private BedtimeWindows windows;
  @Autowired private BedtimeReports reports;
  @Autowired private BedtimeLedger ledger;
  @Autowired private SwapOffering offering;
  @Autowired private SwapBoard swaps;
  @Autowired private TakeOverAsking asking;
  @Autowired private Inbox inbox;
  @Autowired private SharedCalendar calendar;
  private Parkers.Family family;
  private Actor.Person alex;
  private MemberId sam;
  private ChildId mia;
  private ChildId ben;

  @BeforeEach
  void aBrother() {
    family = bedtime.aFamilyWithARota();
    alex = family.alex();
    sam = family.sam().member();
    mia = family.mia();
    ben = bedtime.aBrother(family);
  }

  @Test
  void fromItsFirstEveningOnEachRotaHasItsChildren() {
    assertThat(own(ben)).isEqualTo(new AgreeResult.Agreed());
    var tuesday = nights(MONDAY.plusDays(1));
    assertThat(tuesday).hasSize(1);
    assertThat(tuesday.getFirst().children()).containsExactlyInAnyOrder(mia, ben);
    var wednesday = nights(WEDNESDAY);
    assertThat(wednesday).extracting(TurnCard::children).containsExactly(Set.of(mia), Set.of(ben));
    assertThat(wednesday.get(0).isOf(alex.member())).isTrue();
    assertThat(wednesday.get(1).isOf(sam)).isTrue();
  }

  @Test
  void thePlanHasEachChildWithTheOneWhoseTurnItIs() {
    own(ben);
    var day = bedtime.as(alex, () -> calendar.read(WEDNESDAY, 1, Optional.empty()));
    var window = window(WEDNESDAY);
    assertThat(day.presence())
        .anySatisfy(
            band -> {
              assertThat(band.children()).containsExactly(ben);
              assertThat(band.spans())
                  .anyMatch(
                      span -> span.period().equals(window) && span.who().equals(List.of(sam)));
            });
  }

  @Test
  void whoeverCaresKnowsTheHoursOnly() {
    own(ben);
    var found = bedtime.as(family.inge(), () -> windows.within(window(WEDNESDAY)));
    assertThat(found)
        .extracting(BedtimeWindow::children)
        .containsExactlyInAnyOrder(Set.of(mia), Set.of(ben));
    assertThat(bedtime.as(family.inge(), () -> windows.within(window(MONDAY)))).hasSize(1);
  }

  @Test
  void theCalendarNamesTheChildrenOnceTheyHaveRotasOfTheirOwn() {
    own(ben);
    assertThat(bedtimes(MONDAY.plusDays(1)))
        .extracting(CalendarEntry::title, CalendarEntry::children)
        .containsExactly(tuple(Title.translated("bedtime.entry"), Set.of()));
    assertThat(bedtimes(WEDNESDAY))
        .extracting(CalendarEntry::title, CalendarEntry::children)
        .containsExactlyInAnyOrder(
            tuple(Title.translated("bedtime.entry.of", "Mia"), Set.of(mia)),
            tuple(Title.translated("bedtime.entry.of", "Ben"), Set.of(ben)));
  }

  @Test
  void whatParentsTellAndAskEachOtherNamesTheChildrenThen() {
    own(ben);
    var bens = nights(WEDNESDAY.plusDays(1)).get(1).id();
    var choice = WEDNESDAY.plusDays(2);
    bedtime.as(alex, () -> offering.offer(bens, sam, Set.of(choice), ""));
    assertThat(toldSam())
        .containsExactly(
            new Argument.Person(alex.member()),
            new Argument.DayOf(bens.evening(), Set.of(ben)),
            new Argument.DayOf(choice, Set.of(ben)));
    assertThat(bedtime.as(family.sam(), swaps::mine))
        .singleElement()
        .satisfies(card -> assertThat(card.children()).containsExactly(ben));

    bedtime.as(alex, () -> asking.ask(bens, sam, ""));
    assertThat(toldSam()).contains(new Argument.DayOf(bens.evening(), Set.of(ben)));
    assertThat(bedtime.as(family.sam(), board::askedOfMe))
        .singleElement()
        .satisfies(ask -> assertThat(ask.children()).containsExactly(ben));
  }

  @Test
  void whereAllShareTheEveningNobodyIsNamed() {
    own(ben);
    var monday = nights(MONDAY).getFirst().id();
    bedtime.as(alex, () -> asking.ask(monday, sam, ""));
    assertThat(toldSam()).contains(new Argument.Day(MONDAY));
  }

  @Test
  void whatIsOwedIsOwedByRota() {
    own(ben);
    bedtime.itIs("2027-03-03T20:30");
    var bens = nights(WEDNESDAY).get(1).id();
    var report = new BedtimeReport(bens, alex.member(), false, Optional.empty(), "");
    bedtime.as(alex, () -> reports.record(report, 0));
    var cards = bedtime.as(alex, ledger::read);
    assertThat(cards.get(0).owed()).isEmpty();
    assertThat(cards.get(1).owed()).hasSize(1);
  }

  @Test
  void itEndsTomorrowAndThePastStaysAsItWas() {
    own(ben);
    bedtime.itIs("2027-03-03T20:30");
    var rota = bedtime.as(alex, board::rotas).get(1).id();
    bedtime.as(
        alex,
        () -> {
          agreement.end(rota);
          agreement.end(rota);
          return true;
        });
    assertThat(nights(WEDNESDAY)).hasSize(2);
    assertThat(nights(WEDNESDAY.plusDays(1))).hasSize(1);
    assertThat(nights(WEDNESDAY.plusDays(1)).getFirst().children())
        .containsExactlyInAnyOrder(mia, ben);
    assertThat(bedtime.as(alex, board::rotas)).hasSize(1);
    assertThat(own(ben)).isEqualTo(new AgreeResult.Agreed());
  }

  @Test
  void theRotaForAllIsNotEnded() {
    var rota = bedtime.as(alex, board::rotas).getFirst().id();
    bedtime.as(
        alex,
        () -> {
          agreement.end(rota);
          return true;
        });
    assertThat(nights(WEDNESDAY)).hasSize(1);
  }

  @Test
  void noChildHasTwoRotasAndOneIsLeftForTheRotaOfAll() {
    own(ben);
    assertThat(own(ben)).isEqualTo(new AgreeResult.Invalid(Set.of(RotaProblem.OTHER_CHILDREN)));
    assertThat(own(mia)).isEqualTo(new AgreeResult.Invalid(Set.of(RotaProblem.NO_CHILD_LEFT)));
    assertThat(own(ChildId.create()))
        .isEqualTo(new AgreeResult.Invalid(Set.of(RotaProblem.OTHER_CHILDREN)));
  }

  private AgreeResult own(ChildId child) {
    return bedtime.agreeFor(family, WEDNESDAY, child);
  }

  private List<CalendarEntry> bedtimes(LocalDate evening) {
    return bedtime.as(alex, () -> calendar.read(evening, 1, Optional.empty())).entries().stream()
        .filter(entry -> entry.kind() == CalendarEntry.Kind.BEDTIME)
        .toList();
  }

  /** What the newest message speaks of. */
  private List<Argument> toldSam() {
    return bedtime.as(family.sam(), () -> inbox.latest(1)).getFirst().arguments();
  }

  private List<TurnCard> nights(LocalDate evening) {
    return bedtime.as(alex, () -> board.nights(evening, 1));
  }

  private static Period window(LocalDate day) {
    return Period.between(day.atTime(19, 0), day.atTime(20, 0), ZoneId.of("Europe/Berlin"))
        .orElseThrow();
  }
}
