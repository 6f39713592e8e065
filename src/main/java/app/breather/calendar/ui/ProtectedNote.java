package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.Times;
import app.breather.calendar.ProtectedSpan;
import app.breather.calendar.ProtectedSpans;
import java.time.ZoneId;
import java.util.Optional;

/** Says of a time that is being chosen that it lies in what the family keeps for itself. */
public class ProtectedNote extends Note {

  private final ProtectedSpans spans;
  private final Times times;
  private boolean outingsToo;

  public ProtectedNote(ProtectedSpans spans, Times times) {
    super(Kind.WARNING, Icon.SHIELD_CHECK, "");
    this.spans = spans;
    this.times = times;
    setVisible(false);
  }

  ZoneId zone() {
    return times.zone();
  }

  /** Says so of an outing, too. */
  public ProtectedNote withOutings() {
    outingsToo = true;
    return this;
  }

  /**
   * @param chosen empty while none is
   */
  public void look(Optional<Period> chosen) {
    var kept = chosen.flatMap(period -> spans.in(period).stream().findFirst());
    var outing =
        chosen
            .filter(_ -> outingsToo)
            .flatMap(period -> spans.outings(period).stream().findFirst());
    outing.ifPresent(one -> say("protected.touched.outing", one));
    kept.ifPresent(one -> say("protected.touched", one));
    setVisible(kept.isPresent() || outing.isPresent());
  }

  private void say(String key, ProtectedSpan span) {
    var period = span.period();
    setMessage(getTranslation(key, span.name(), times.range(period.from(), period.until())));
  }
}
