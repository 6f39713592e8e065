package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.List;

/**
 * Who has the child for a while.
 *
 * @param who several have it together; nobody is a gap
 */
public record PresenceSpan(Period period, List<MemberId> who) {

  public PresenceSpan {
    who = List.copyOf(who);
  }

  public boolean isGap() {
    return who.isEmpty();
  }

  /** As part of the last where the same people go on having the child. */
  static void append(List<PresenceSpan> spans, PresenceSpan span) {
    if (!spans.isEmpty() && spans.getLast().who().equals(span.who())) {
      var joined = new Period(spans.removeLast().period().from(), span.period().until());
      spans.add(new PresenceSpan(joined, span.who()));
    } else {
      spans.add(span);
    }
  }
}
