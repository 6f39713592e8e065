package app.breather.handover.report;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How each parent wants to be told: live, which goes for who said nothing, or when they are back.
 */
@Service
public class ReportWishes {

  private final ReportChoices choices;
  private final ReportLooks looks;
  private final CurrentActor current;
  private final Clock clock;

  ReportWishes(ReportChoices choices, ReportLooks looks, CurrentActor current, Clock clock) {
    this.choices = choices;
    this.looks = looks;
    this.current = current;
    this.clock = clock;
  }

  @Needs(Access.PARENT)
  @Transactional
  public void choose(boolean live) {
    choices.save(new ReportChoice(current.member(), live, clock.instant()));
  }

  /** To see now, although away, what was told until now. */
  @Needs(Access.PARENT)
  @Transactional
  public void look() {
    looks.save(new ReportLook(current.member(), clock.instant()));
  }

  boolean isLive(MemberId parent) {
    return !whenBack().contains(parent);
  }

  /** Who chose to be told when they are back. */
  Set<MemberId> whenBack() {
    return choices.latest().stream()
        .filter(choice -> !choice.isLive())
        .map(ReportChoice::member)
        .collect(Collectors.toUnmodifiableSet());
  }
}
