package app.breather.calendar.wall;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Filled by the feature that knows who takes the children, so that whoever passes by the wall can
 * say it, where parents switched that on.
 */
public interface WallBaton {

  /** Whether it can be said at the wall of the current family. */
  boolean isOn();

  /** Parents decide. */
  void switchOn(boolean on);

  /** What can be said now; nothing where it is switched off. */
  List<Choice> choices(Instant now);

  /**
   * Also for what {@link #choices} never offered.
   *
   * @param value of a choice
   * @return whether it is so now
   */
  boolean say(String value);

  /** That somebody has these children now. */
  record Choice(Set<ChildId> children, MemberId who, String value) {

    public Choice {
      children = Set.copyOf(children);
    }
  }
}
