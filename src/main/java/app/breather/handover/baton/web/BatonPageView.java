package app.breather.handover.baton.web;

import app.breather.care.web.CareFrame;
import java.util.List;

/**
 * The page as the template draws it, in words. Texts may be empty.
 *
 * @param closed why nothing can be said now
 */
record BatonPageView(CareFrame frame, String closed, List<Place> places, List<Line> lines) {

  /**
   * @param seen what is sent back with a tap
   */
  record Place(String sentence, String around, boolean nobody, String seen, List<Tap> taps) {}

  record Tap(String who, String text, boolean first) {}

  /**
   * @param tap empty where it cannot be corrected
   */
  record Line(String time, String text, String remark, boolean struck, String tap) {}
}
