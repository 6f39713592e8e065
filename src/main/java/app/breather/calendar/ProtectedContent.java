package app.breather.calendar;

import app.breather.base.text.Texts;
import app.breather.base.time.RepeatedTime;

/**
 * What a family keeps for itself, and when.
 *
 * @param name in the parents' own words, at most {@link #LONGEST_NAME} UTF-16 units
 */
public record ProtectedContent(String name, RepeatedTime time) {

  public static final int LONGEST_NAME = 60;

  public ProtectedContent {
    name = Texts.shortened(name, LONGEST_NAME);
  }
}
