package app.breather.care;

import app.breather.base.time.Period;

/**
 * Filled by a feature that has a page for whoever has the children, by link at {@code
 * /<path>/<secret>} and in the app.
 */
public interface CarePage {

  /** As in {@code sheet}. */
  String path();

  /** In the app, without a leading slash. */
  String route(CareOccasionId care);

  /** Of the bundle: what the way to it is called. */
  String nameKey();

  /** The name of a symbol. */
  String icon();

  /** When it is open. */
  Period window(CareOccasion occasion);
}
