package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.Times;
import app.breather.calendar.ProtectedSpans;
import java.util.Optional;

/** Says of a time that is being chosen that it lies in what the family keeps for itself. */
public class ProtectedNote extends Note {

  private final ProtectedSpans spans;
  private final Times times;

  public ProtectedNote(ProtectedSpans spans, Times times) {
    super(Kind.WARNING, Icon.SHIELD_CHECK, "");
    this.spans = spans;
    this.times = times;
    setVisible(false);
  }

  /**
   * @param chosen empty while none is
   */
  public void look(Optional<Period> chosen) {
    var touched = chosen.flatMap(period -> spans.in(period).stream().findFirst());
    touched.ifPresent(
        kept ->
            setMessage(
                getTranslation(
                    "protected.touched",
                    kept.name(),
                    times.range(kept.period().from(), kept.period().until()))));
    setVisible(touched.isPresent());
  }
}
