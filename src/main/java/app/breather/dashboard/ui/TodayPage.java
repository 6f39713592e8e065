package app.breather.dashboard.ui;

import app.breather.base.ui.PageHeader;
import app.breather.dashboard.TodayPlan;
import app.breather.family.Members;
import app.breather.handover.baton.ui.BatonActions;
import app.breather.handover.baton.ui.BatonTaps;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What parents' and caregivers' Today have in common: the greeting and the sky, which move on. */
abstract class TodayPage extends Div {

  private final Members members;
  private final Clock clock;
  private final Locale locale;
  protected final PageHeader header = new PageHeader("", "");
  protected final Sky sky;
  private Optional<TodayPlan> plan = Optional.empty();

  TodayPage(Members members, Clock clock, Locale locale, boolean withRibbon, BatonActions baton) {
    this.members = members;
    this.clock = clock;
    this.locale = locale;
    this.sky = new Sky(withRibbon, new BatonTaps(baton, this::readAgain));
  }

  /** Reads again and shows what is different. */
  abstract void readAgain();

  /** A minute has passed. */
  void moveOn() {
    var now = clock.instant();
    plan.filter(shown -> !shown.isOutdated(now))
        .ifPresentOrElse(shown -> show(shown, now), this::readAgain);
  }

  protected TodayWords show(TodayPlan current) {
    plan = Optional.of(current);
    return show(current, clock.instant());
  }

  private TodayWords show(TodayPlan current, Instant now) {
    var words = TodayWords.of(current, now, locale, members);
    header.setKicker(words.times().longDay(words.today()));
    header.setTitle(words.greeting(now, current.me().name()));
    sky.show(current, now, words);
    return words;
  }
}
