package app.breather.bedtime;

import static app.breather.bedtime.BedtimeFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.breather.IntegrationTest;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.Parkers;
import app.breather.notifications.Inbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sam did Alex's Monday, so Alex owes one, and pays it back on Sam's Thursday. */
@IntegrationTest
class BedtimeLedgerTest {

  private static final LocalDate THURSDAY = MONDAY.plusDays(3);

  @Autowired private BedtimeFixture bedtime;
  @Autowired private BedtimeLedger ledger;
  @Autowired private BedtimeReports reports;
  @Autowired private TakeOverAsking asking;
  @Autowired private BedtimeBoard board;
  @Autowired private Inbox inbox;
  private Parkers.Family family;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void samDidMonday() {
    family = bedtime.aFamilyWithARota();
    alex = family.alex();
    sam = family.sam();
    bedtime.itIs("2027-03-01T20:30");
    var report = new BedtimeReport(monday(), sam.member(), false, Optional.empty(), "");
    bedtime.as(alex, () -> reports.record(report, 0));
  }

  @Test
  void whatIsOwedSaysForWhichEveningAndWhenItIsPaidBack() {
    var card = read();
    assertThat(card.pairs()).containsExactly(new LedgerCard.Pair(alex.member(), sam.member(), 1));
    assertThat(card.owed())
        .containsExactly(
            new OwedCard(
                monday(),
                alex.member(),
                sam.member(),
                OwedCard.Why.DID_IT,
                false,
                Optional.of(THURSDAY)));
    assertThat(card.evenAfter()).contains(THURSDAY);
  }

  @Test
  void whatWillBeOwedIsListedAsPlanned() {
    var friday = bedtime.evening(family, MONDAY.plusDays(4));
    bedtime.as(alex, () -> asking.ask(friday, sam.member(), ""));
    var ask = bedtime.as(sam, board::askedOfMe).getFirst().id();
    bedtime.as(sam, () -> asking.accept(ask, false, ""));
    assertThat(read().owed())
        .extracting(OwedCard::turn, OwedCard::planned, OwedCard::why)
        .contains(tuple(friday, true, OwedCard.Why.TOOK_OVER));
    assertThat(read().pairs()).hasSize(1);
  }

  @Test
  void theCreditorWantsNothingBack() {
    assertThat(bedtime.as(alex, () -> ledger.forgive(monday(), sam.member())))
        .isEqualTo(new ForgiveResult.NotOwed());
    assertThat(bedtime.as(sam, () -> ledger.forgive(monday(), alex.member())))
        .isEqualTo(new ForgiveResult.Forgiven());
    assertThat(read().owed()).isEmpty();
    assertThat(bedtime.turn(family, THURSDAY).reason()).isEqualTo(new TurnReason.ByPattern());
    assertThat(bedtime.as(alex, () -> inbox.latest(1)).getFirst().key())
        .isEqualTo("bedtime.message.forgiven");
    assertThat(bedtime.as(sam, () -> ledger.forgive(monday(), alex.member())))
        .isEqualTo(new ForgiveResult.NotOwed());
  }

  @Test
  void whatIsPaidBackWithinADayStaysSo() {
    bedtime.itIs("2027-03-03T19:30");
    assertThat(bedtime.as(sam, () -> ledger.forgive(monday(), alex.member())))
        .isEqualTo(new ForgiveResult.PaidBackSoon(THURSDAY));
    assertThat(bedtime.turn(family, THURSDAY).isOf(alex.member())).isTrue();
  }

  @Test
  void nobodyElseReadsIt() {
    var inge = family.inge();
    assertThatThrownBy(() -> bedtime.as(inge, ledger::read)).isInstanceOf(AccessDenied.class);
    var others = bedtime.aFamilyWithARota();
    assertThat(bedtime.as(others.sam(), () -> ledger.forgive(monday(), alex.member())))
        .isEqualTo(new ForgiveResult.NotOwed());
    assertThat(bedtime.as(others.sam(), ledger::read).getFirst().owed()).isEmpty();
  }

  private TurnId monday() {
    return bedtime.evening(family, MONDAY);
  }

  private LedgerCard read() {
    List<LedgerCard> cards = bedtime.as(alex, ledger::read);
    assertThat(cards).hasSize(1);
    return cards.getFirst();
  }
}
