package app.breather.bedtime;

import static app.breather.bedtime.BedtimeFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Parkers;
import app.breather.calendar.SharedCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

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
  @Autowired private SharedCalendar calendar;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  private Parkers.Family family;
  private Actor.Person alex;
  private MemberId sam;
  private ChildId mia;
  private final ChildId ben = ChildId.create();

  @BeforeEach
  void aBrother() {
    family = bedtime.aFamilyWithARota();
    alex = family.alex();
    sam = family.sam().member();
    mia = family.mia();
    bedtime.as(
        alex,
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        "insert into child (family_id, id, version, name) values (?, ?, 0, 'Ben')",
                        family.id().value(),
                        ben.value())));
  }

  @Test
  void fromItsFirstEveningOnEachRotaHasItsChildren() {
    assertThat(own(Set.of(ben), Optional.empty())).isEqualTo(new AgreeResult.Agreed());
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
    own(Set.of(ben), Optional.empty());
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
    own(Set.of(ben), Optional.empty());
    var found = bedtime.as(family.inge(), () -> windows.within(window(WEDNESDAY)));
    assertThat(found)
        .extracting(BedtimeWindow::children)
        .containsExactlyInAnyOrder(Set.of(mia), Set.of(ben));
    assertThat(bedtime.as(family.inge(), () -> windows.within(window(MONDAY)))).hasSize(1);
  }

  @Test
  void whatIsOwedIsOwedByRota() {
    own(Set.of(ben), Optional.empty());
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
    own(Set.of(ben), Optional.empty());
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
    assertThat(own(Set.of(ben), Optional.empty())).isEqualTo(new AgreeResult.Agreed());
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
    own(Set.of(ben), Optional.empty());
    assertThat(own(Set.of(ben), Optional.empty()))
        .isEqualTo(new AgreeResult.Invalid(Set.of(RotaProblem.OTHER_CHILDREN)));
    assertThat(own(Set.of(mia), Optional.empty()))
        .isEqualTo(new AgreeResult.Invalid(Set.of(RotaProblem.NO_CHILD_LEFT)));
    assertThat(own(Set.of(new ChildId(UUID.randomUUID())), Optional.empty()))
        .isEqualTo(new AgreeResult.Invalid(Set.of(RotaProblem.OTHER_CHILDREN)));
  }

  private AgreeResult own(Set<ChildId> children, Optional<UUID> basedOn) {
    var content =
        new RotaContent(
            WEDNESDAY,
            LocalTime.of(19, 0),
            LocalTime.of(20, 0),
            new Pattern.Cycle(List.of(sam, alex.member())),
            children);
    return bedtime.as(alex, () -> agreement.agree(content, basedOn));
  }

  private List<TurnCard> nights(LocalDate evening) {
    return bedtime.as(alex, () -> board.nights(evening, 1));
  }

  private static Period window(LocalDate day) {
    return Period.between(day.atTime(19, 0), day.atTime(20, 0), ZoneId.of("Europe/Berlin"))
        .orElseThrow();
  }
}
