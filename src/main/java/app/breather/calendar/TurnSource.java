package app.breather.calendar;

import app.breather.base.time.Period;
import java.util.List;

/** Filled by the feature that knows which of the parents brings the children to bed. */
public interface TurnSource {

  /** Turns of the current family that overlap the window, whoever asks, in any order. */
  List<BedtimeTurn> turns(Period window);
}
