package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CareSlotTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant START = Instant.parse("2027-03-06T15:00:00Z");

  private static final ChildId MIA = ChildId.create();

  private final MemberId alex = MemberId.create();
  private final MemberId inge = MemberId.create();
  private final MemberId joe = MemberId.create();
  private final CareSlot slot = CareSlot.open(content(0, 6), alex, NOW);

  @Test
  void aNewSlotIsOpen() {
    assertThat(slot.coverage(NOW)).isEqualTo(Coverage.OPEN);
  }

  @Test
  void aSlotIsAskedUntilTheTimeToAnswerIsOver() {
    slot.ask(inge, alex, NOW, NOW.plus(Duration.ofDays(2)));

    assertThat(slot.coverage(NOW)).isEqualTo(Coverage.ASKED);
    assertThat(slot.coverage(NOW.plus(Duration.ofDays(2)))).isEqualTo(Coverage.OPEN);
  }

  @Test
  void partsOfTwoCaregiversCoverItTogether() {
    slot.cover(inge, List.of(hours(0, 2)), Set.of(), NOW);
    assertThat(slot.coverage(NOW)).isEqualTo(Coverage.PARTLY);
    assertThat(slot.covers().gaps()).containsExactly(hours(2, 6));

    slot.cover(joe, List.of(hours(2, 6)), Set.of(), NOW);
    assertThat(slot.coverage(NOW)).isEqualTo(Coverage.COVERED);
    assertThat(slot.covers().gaps()).isEmpty();
  }

  @Test
  void aMovedSlotKeepsWhatStillFitsAndAsksTheOthersAgain() {
    accept(inge, hours(0, 2));
    accept(joe, hours(2, 6));

    assertThat(new SlotChange(slot, content(1, 6)).apply(alex, NOW, START)).containsExactly(inge);

    assertThat(slot.covers().promised()).extracting(Cover::caregiver).containsExactly(joe);
    assertThat(slot.covers().of(inge).askedAgain())
        .extracting(Cover::about)
        .containsExactly(hours(1, 2));
    assertThat(slot.askOf(inge).orElseThrow().state(NOW)).isEqualTo(AskState.WAITING);
    assertThat(slot.askOf(joe).orElseThrow().state(NOW)).isEqualTo(AskState.ACCEPTED);
  }

  @Test
  void cancellingFreesWhatWasPromised() {
    accept(inge, hours(0, 6));
    slot.cancel(NOW);

    assertThat(slot.coverage(NOW)).isEqualTo(Coverage.CANCELLED);
    assertThat(slot.covers().standing()).isEmpty();
  }

  @Test
  void aLapsedAskCanStillBeAccepted() {
    var ask = slot.ask(inge, alex, NOW, NOW.plus(Duration.ofHours(2)));
    var late = NOW.plus(Duration.ofHours(3));
    assertThat(ask.state(late)).isEqualTo(AskState.LAPSED);

    ask.accept(inge, late);

    assertThat(ask.state(late)).isEqualTo(AskState.ACCEPTED);
  }

  @Test
  void anAnswerCanBeUndoneForTenMinutes() {
    var ask = slot.ask(inge, alex, NOW, START);
    ask.decline(inge, NOW, null);

    assertThat(ask.isUndoable(NOW.plus(Duration.ofSeconds(599)))).isTrue();
    assertThat(ask.isUndoable(NOW.plus(Duration.ofMinutes(10)))).isFalse();
  }

  @Test
  void aWithdrawnAskCannotBeAnswered() {
    var ask = slot.ask(inge, alex, NOW, START);
    ask.withdraw(alex, NOW);

    assertThatThrownBy(() -> ask.accept(inge, NOW)).isInstanceOf(IllegalStateException.class);
  }

  private void accept(MemberId caregiver, Period part) {
    slot.ask(caregiver, alex, NOW, START).accept(caregiver, NOW);
    slot.cover(caregiver, List.of(part), Set.of(), NOW);
  }

  private static CareSlotContent content(int from, int until) {
    return new CareSlotContent(hours(from, until), Set.of(MIA), "", "", "");
  }

  private static Period hours(int from, int until) {
    return new Period(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(until)));
  }
}
