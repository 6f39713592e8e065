package app.breather.care;

import static app.breather.care.CareFixture.START;
import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each is reminded once, of what still is the case. */
@IntegrationTest
class RemindingTest {

  @Autowired private CareFixture care;
  @Autowired private CareAnswers answers;
  @Autowired private CarePlanning planning;
  @Autowired private CareBoard board;
  @Autowired private Reminding reminding;
  @Autowired private CareNews news;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private Actor.Person alex;
  private Actor.Person inge;
  private CareSlotId slot;

  @BeforeEach
  void oneIsAsked() {
    home = care.aFamily();
    alex = home.parent();
    inge = care.aCaregiver(home, "Oma Inge");
    slot = care.aSlot(home, 0, 4, inge);
  }

  @Test
  void whoHasNotAnsweredIsRemindedOnce() {
    until(START);

    assertThat(news.told(inge)).containsExactly("answerSoon", "asked");
    assertThat(care.as(alex, () -> board.reminders(slot)))
        .extracting(ReminderLine::kind)
        .containsExactly(ReminderKind.ANSWER_SOON, ReminderKind.NOBODY_COVERS);
  }

  @Test
  void whoHasAnsweredIsNotReminded() {
    care.as(inge, () -> answers.decline(slot, Optional.empty()));

    until(START);

    assertThat(news.told(inge)).containsExactly("asked");
  }

  @Test
  void whoHasPromisedIsRemindedTheDayBefore() {
    care.accept(inge, slot, hours(0, 4));

    until(START.minus(Duration.ofDays(2)));
    assertThat(news.told(inge)).containsExactly("asked");
    until(START);

    assertThat(news.told(inge)).containsExactly("careTomorrow", "asked");
    assertThat(news.told(alex)).containsExactly("accepted");
  }

  @Test
  void theParentsAreToldOnceThatNobodyCoversIt() {
    until(START.minus(Duration.ofHours(48)));
    assertThat(news.told(alex)).containsExactly("nobodyCovers");

    until(START);

    assertThat(news.told(alex)).containsExactly("nobodyCovers");
  }

  @Test
  void nobodyIsRemindedOfWhatIsCancelled() {
    care.as(alex, () -> planning.cancel(slot));

    until(START);

    assertThat(news.told(inge)).containsExactly("asked");
    assertThat(news.told(alex)).isEmpty();
  }

  @Test
  void aJobThatRunsTwiceRemindsOnce() {
    clock.stopAt(START.minus(Duration.ofHours(48)));
    for (int i = 0; i < 2; i++) {
      care.as(
          new Actor.System(home.family()),
          () -> {
            reminding.run(slot.value());
            return slot;
          });
    }

    assertThat(news.told(alex)).containsExactly("nobodyCovers");
  }

  private void until(Instant moment) {
    for (var next = due.nextAt(home.family());
        next.isPresent() && !next.get().isAfter(moment);
        next = due.nextAt(home.family())) {
      if (next.get().isAfter(clock.instant())) {
        clock.stopAt(next.get());
      }
      due.run(home.family());
    }
    clock.stopAt(moment);
  }
}
