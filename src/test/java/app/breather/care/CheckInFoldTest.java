package app.breather.care;

import static app.breather.care.CheckInAnswer.COULD_BE_BETTER;
import static app.breather.care.CheckInAnswer.LETS_TALK;
import static app.breather.care.CheckInAnswer.WORKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When answers call for a change, and when one asks again. */
class CheckInFoldTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant ASKED = Instant.parse("2027-03-08T09:00:00Z");

  private final RegularCareId care = RegularCareId.create();
  private final List<CheckInSaid> said = new ArrayList<>();
  private final List<CheckInSettled> settled = new ArrayList<>();
  private final UUID inge = UUID.randomUUID();
  private final UUID ofInge = UUID.randomUUID();
  private final UUID ofAlex = UUID.randomUUID();

  @Test
  void oneThatCouldBeBetterDoesNotCallYetTwoDo() {
    answered(ofInge, COULD_BE_BETTER, 1);
    assertThat(calls()).isFalse();
    answered(ofAlex, COULD_BE_BETTER, 2);
    assertThat(calls()).isTrue();
  }

  @Test
  void twoAtDifferentTimesDoSoToo() {
    answered(ofInge, COULD_BE_BETTER, 1);
    answered(UUID.randomUUID(), COULD_BE_BETTER, 24 * 28);
    assertThat(calls()).isTrue();
  }

  @Test
  void toTalkIsEnough() {
    answered(ofInge, LETS_TALK, 1);
    assertThat(calls()).isTrue();
  }

  @Test
  void theLatestOfSeveralAnswersToOneQuestionCounts() {
    answered(ofInge, LETS_TALK, 1);
    answered(ofInge, WORKS, 2);
    assertThat(calls()).isFalse();
    answered(ofInge, COULD_BE_BETTER, 3);
    answered(ofInge, COULD_BE_BETTER, 4);
    assertThat(calls()).isFalse();
  }

  @Test
  void whatWasDoneAboutItEndsItUntilSomebodySaysSoAnew() {
    answered(ofInge, LETS_TALK, 1);
    settled.add(
        new CheckInSettled(care, MemberId.create(), CheckInEnd.TALKED, "Wednesdays off", at(2)));
    assertThat(calls()).isFalse();
    answered(UUID.randomUUID(), LETS_TALK, 3);
    assertThat(calls()).isTrue();
  }

  @Test
  void aCaregiverSeesNothingButWhatTheySaid() {
    answered(ofInge, LETS_TALK, 1);
    said.add(
        new CheckInSaid(
            care.value(), ofAlex, UUID.randomUUID(), ASKED, COULD_BE_BETTER, "Hm", at(2)));
    settled.add(new CheckInSettled(care, MemberId.create(), CheckInEnd.TALKED, "About her", at(3)));
    var card = fold().ofCaregiver(new MemberId(inge));
    assertThat(card.lines()).hasSize(1).allMatch(line -> line.by().value().equals(inge));
    assertThat(card.calls()).isFalse();
    assertThat(card.waiting()).isEmpty();
  }

  @Test
  void oneAsksInTheMorningWeeksLaterByTheFamilysClock() {
    var last = Instant.parse("2027-03-08T20:00:00Z");
    assertThat(CheckInTimes.due(last, 4, BERLIN)).isEqualTo("2027-04-05T08:00:00Z");
    assertThat(CheckInTimes.due(last, 2, BERLIN)).isEqualTo("2027-03-22T09:00:00Z");
  }

  @Test
  void whatIsOverdueIsAskedOnTheNextMorning() {
    var due = Instant.parse("2027-03-08T09:00:00Z");
    assertThat(CheckInTimes.notBefore(due, due.minusSeconds(1), BERLIN)).isEqualTo(due);
    assertThat(CheckInTimes.notBefore(due, Instant.parse("2027-03-10T08:59:00Z"), BERLIN))
        .isEqualTo("2027-03-10T09:00:00Z");
    assertThat(CheckInTimes.notBefore(due, Instant.parse("2027-03-10T09:00:00Z"), BERLIN))
        .isEqualTo("2027-03-11T09:00:00Z");
  }

  private void answered(UUID ask, CheckInAnswer answer, int hours) {
    said.add(new CheckInSaid(care.value(), ask, inge, ASKED, answer, "", at(hours)));
  }

  private static Instant at(int hours) {
    return ASKED.plus(Duration.ofHours(hours));
  }

  private boolean calls() {
    return fold().calls();
  }

  private CheckInFold fold() {
    return new CheckInFold(care, said, settled);
  }
}
