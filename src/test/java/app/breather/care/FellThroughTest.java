package app.breather.care;

import static app.breather.care.CareFixture.START;
import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import app.breather.notifications.Inbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who has promised can no longer come. */
@IntegrationTest
class FellThroughTest {

  @Autowired private CareFixture care;
  @Autowired private CareAsking asking;
  @Autowired private CareAnswers answers;
  @Autowired private Inbox inbox;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private Actor.Person alex;
  private Actor.Person inge;
  private Actor.Person joe;
  private Actor.Person nora;
  private CareSlotId slot;

  @BeforeEach
  void onePromisesAndOneSaysNo() {
    home = care.aFamily();
    alex = home.parent();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    nora = care.aCaregiver(home, "Nora");
    slot = care.aSlot(home, 0, 4, inge, joe);
    care.as(joe, () -> answers.decline(slot, Optional.empty()));
    care.accept(inge, slot, hours(0, 4));
  }

  @Test
  void itIsUrgentLessThanADayBefore() {
    takeBack(START.minus(Duration.ofHours(23)));

    assertThat(lastTold()).isEqualTo("care.message.takenBack.urgent");
    var card = care.card(alex, slot);
    assertThat(card.isUrgent(clock.instant())).isTrue();
    assertThat(card.tookBack()).containsExactly(inge.member());
  }

  @Test
  void itIsNotUrgentADayBefore() {
    takeBack(START.minus(Duration.ofHours(24)));

    assertThat(lastTold()).isEqualTo("care.message.takenBack");
    assertThat(care.card(alex, slot).fellThrough()).isTrue();
    assertThat(care.card(alex, slot).isUrgent(clock.instant())).isFalse();
  }

  @Test
  void theOthersAreAskedAtOnceButNobodyWhoHasSaidNo() {
    takeBack(START.minus(Duration.ofHours(5)));
    assertThat(mayAskOthers()).isTrue();

    care.as(alex, () -> asking.askOthers(slot));

    var card = care.card(alex, slot);
    assertThat(card.askOf(nora.member()).orElseThrow().answerBy()).isEqualTo(START);
    assertThat(card.askOf(joe.member()).orElseThrow().state()).isEqualTo(AskState.DECLINED);
    assertThat(card.askOf(inge.member()).orElseThrow().state()).isEqualTo(AskState.TAKEN_BACK);
    assertThat(mayAskOthers()).isFalse();
  }

  @Test
  void whoWasThankedMeanwhileIsAskedAgain() {
    care.as(alex, () -> asking.ask(slot, Set.of(nora.member())));
    takeBack(clock.instant().plus(Duration.ofHours(1)));

    assertThat(mayAskOthers()).isTrue();
  }

  @Test
  void somebodyElsesYesSettlesIt() {
    takeBack(START.minus(Duration.ofHours(5)));
    care.as(alex, () -> asking.askOthers(slot));

    care.accept(nora, slot, hours(0, 4));

    assertThat(care.card(alex, slot).fellThrough()).isFalse();
  }

  private void takeBack(Instant when) {
    clock.stopAt(when);
    assertThat(care.as(inge, () -> answers.takeBack(slot, Optional.empty())))
        .isEqualTo(new AnswerResult.Done());
  }

  private boolean mayAskOthers() {
    return care.as(alex, () -> asking.mayAskOthers(slot));
  }

  private String lastTold() {
    return care.as(alex, () -> inbox.latest(50)).getFirst().key();
  }
}
