package app.breather.handover.baton;

import app.breather.base.jobs.Job;
import app.breather.base.jobs.Jobs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Stay;
import app.breather.calendar.WhoHas;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half an hour after a planned handover of which nobody said that it took place, asks the parents,
 * once. Who has not used the baton for two weeks is not asked. Each run asks for the next, so that
 * it goes on by itself as long as it is used; it looks at least each full hour, for care can be
 * promised at short notice.
 */
@Component
class LateHandovers implements Job {

  static final String NAME = "handover.late";

  /** What is older is asked about no more, as after the server had been away. */
  private static final Duration LATEST = Duration.ofHours(2);

  private static final Duration IN_USE = Duration.ofDays(14);

  private final BatonReader reader;
  private final BatonTaps taps;
  private final BatonQuestions questions;
  private final BatonMessages messages;
  private final CurrentActor current;
  private final Jobs jobs;
  private final Clock clock;

  LateHandovers(
      BatonReader reader,
      BatonTaps taps,
      BatonQuestions questions,
      BatonMessages messages,
      CurrentActor current,
      Jobs jobs,
      Clock clock) {
    this.reader = reader;
    this.taps = taps;
    this.questions = questions;
    this.messages = messages;
    this.current = current;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  private record Asked(Optional<MemberId> from, Stay.Change planned) {}

  @Override
  @Transactional
  public void run(UUID family) {
    var now = clock.instant();
    if (!taps.existsBySaidAtAfter(now.minus(IN_USE))) {
      return;
    }
    var together = new LinkedHashMap<Asked, Set<ChildId>>();
    reader.whoHas(now).handovers(now).stream()
        .filter(handover -> isDue(handover, now) && !isKnown(handover))
        .forEach(
            handover -> {
              questions.save(new BatonQuestion(handover, now));
              together
                  .computeIfAbsent(
                      new Asked(handover.from(), handover.planned()), _ -> new HashSet<>())
                  .add(handover.child());
            });
    together.forEach((asked, kids) -> messages.isLate(kids, asked.from(), asked.planned().to()));
    lookAhead(now);
  }

  private static boolean isDue(WhoHas.Handover handover, Instant now) {
    var due = handover.dueAt();
    return !due.isAfter(now) && due.isAfter(now.minus(LATEST));
  }

  private boolean isKnown(WhoHas.Handover handover) {
    return questions.existsByChildIdAndPlannedAt(handover.child().value(), handover.planned().at());
  }

  /** Called when something was said, and after each run. */
  void lookAhead(Instant now) {
    var hour = now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    var next =
        reader.whoHas(now).handovers(now).stream()
            .map(WhoHas.Handover::dueAt)
            .filter(due -> due.isAfter(now) && due.isBefore(hour))
            .min(Instant::compareTo)
            .orElse(hour);
    jobs.schedule(NAME, current.family().value(), next);
  }
}
