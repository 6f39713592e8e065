package app.breather.timeoff;

import static app.breather.timeoff.RepeatedFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.TestClock;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.BedtimeLedger;
import app.breather.bedtime.LedgerCard;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnReason;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Alex is at yoga every Tuesday when Mia goes to bed, and has all evenings by the rota. */
@IntegrationTest
class RepeatedEveningsTest {

  @Autowired private TimeOffFixture timeOff;
  @Autowired private RepeatedFixture repeated;
  @Autowired private RotaAgreement rotas;
  @Autowired private BedtimeBoard bedtime;
  @Autowired private BedtimeLedger ledger;
  @Autowired private TestClock clock;
  private TimeOffFixture.People people;
  private MemberId alex;
  private MemberId sam;

  @BeforeEach
  void allEveningsAreOfAlex() {
    people = timeOff.twoParents();
    alex = people.alex().member();
    sam = people.sam().member();
    var content =
        new RotaContent(
            tuesday(0).minusDays(1),
            LocalTime.of(19, 0),
            LocalTime.of(20, 0),
            new Pattern.Cycle(List.of(alex)));
    timeOff.as(people.alex(), () -> rotas.agree(content, Optional.empty()));
  }

  @Test
  void whoIsThereStandsInOnEachOfTheDays() {
    repeated.agreed(people);
    assertThat(List.of(evening(0), evening(1), evening(2)))
        .allSatisfy(
            turn -> {
              assertThat(turn.who()).contains(sam);
              assertThat(turn.reason()).isEqualTo(new TurnReason.StandsIn(alex));
            });
  }

  @Test
  void beforeAnybodyAgreedNothingChanges() {
    repeated.requested(people.alex());
    assertThat(evening(1).who()).contains(alex);
  }

  @Test
  void aDayThatIsDroppedIsAgainOfWhoseItWas() {
    var yoga = repeated.agreed(people);
    clock.advance(Duration.ofMinutes(5));
    repeated.drop(people.alex(), yoga.on(tuesday(1)), Reach.ONLY_THIS);
    assertThat(evening(0).who()).contains(sam);
    assertThat(evening(1).who()).contains(alex);
    assertThat(evening(2).who()).contains(sam);
  }

  @Test
  void whatWasIsOwedAlsoOnceTheRestIsDropped() {
    var yoga = repeated.agreed(people);
    clock.stopAt(tuesday(1).atTime(12, 0).atZone(RepeatedFixture.BERLIN).toInstant());
    repeated.drop(people.alex(), yoga.on(tuesday(1)), Reach.FOLLOWING);
    assertThat(evening(0).who()).contains(sam);
    assertThat(evening(1).who()).contains(alex);
    assertThat(timeOff.as(people.sam(), ledger::read))
        .flatExtracting(LedgerCard::pairs)
        .containsExactly(new LedgerCard.Pair(alex, sam, 1));
  }

  private TurnCard evening(int weeksLater) {
    return timeOff.as(people.alex(), () -> bedtime.nights(tuesday(weeksLater), 1)).getFirst();
  }
}
