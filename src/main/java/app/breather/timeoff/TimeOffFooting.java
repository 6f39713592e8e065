package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** On what footing a parent takes time off, as things are now. */
public sealed interface TimeOffFooting {

  /** Who would have the children then, where no care is wanted. */
  List<MemberId> asked();

  default boolean isAnnounced() {
    return this instanceof Announced;
  }

  /**
   * It is agreed at once, for there is nobody to ask.
   *
   * @param covered whether somebody has the children all the while, or is wanted to
   */
  record AtOnce(boolean covered) implements TimeOffFooting {

    @Override
    public List<MemberId> asked() {
      return List.of();
    }
  }

  /** It stands unless one of them says "not then". */
  record Announced(List<MemberId> asked) implements TimeOffFooting {

    public Announced {
      asked = List.copyOf(asked);
    }
  }

  /** All of them have to say yes. */
  record Requested(List<MemberId> asked, Set<WhyAsked> why) implements TimeOffFooting {

    public Requested {
      asked = List.copyOf(asked);
      why = Set.copyOf(why);
    }
  }

  /**
   * @param ahead how long until it begins
   * @param weeks all that it touches
   * @param somebodyThere whether somebody has each child all the while, where no care is wanted
   * @param promised whether one who is asked has promised that time to another family
   * @param inProtectedTime whether it lies in time that is nobody's to take
   */
  record Circumstances(
      List<MemberId> asked,
      Duration ahead,
      List<AnnouncedWeek> weeks,
      boolean somebodyThere,
      boolean promised,
      boolean inProtectedTime) {}

  static TimeOffFooting in(Circumstances all) {
    if (all.asked().isEmpty()) {
      return new AtOnce(all.somebodyThere());
    }
    var why = EnumSet.noneOf(WhyAsked.class);
    if (all.weeks().stream().anyMatch(week -> week.allowed().isZero())) {
      why.add(WhyAsked.NO_ALLOWANCE);
    } else if (all.weeks().stream().anyMatch(AnnouncedWeek::isTooMuch)) {
      why.add(WhyAsked.MORE_THAN_AGREED);
    }
    if (all.ahead().compareTo(ObjectionTime.PATIENCE) < 0) {
      why.add(WhyAsked.TOO_SOON);
    }
    if (!all.somebodyThere()) {
      why.add(WhyAsked.NOBODY_THERE);
    }
    if (all.promised()) {
      why.add(WhyAsked.PROMISED);
    }
    if (all.inProtectedTime()) {
      why.add(WhyAsked.PROTECTED);
    }
    return why.isEmpty() ? new Announced(all.asked()) : new Requested(all.asked(), why);
  }
}
