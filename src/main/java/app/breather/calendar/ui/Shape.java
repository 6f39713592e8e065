package app.breather.calendar.ui;

import java.util.Locale;

/** How the calendar is laid out; the names are part of the address. */
enum Shape {
  /** Whole weeks, from the one with the first day to the one with the last. */
  MONTH(31),
  WEEK(7),
  DAYS(3),
  DAY(1),
  LIST(14),
  /** A row each of those who have the children, day by day. */
  PEOPLE(7),
  /** The same of one day, where nobody could take in a week; it has no address of its own. */
  PEOPLE_DAY(1);

  private static final int WEEK_FITS = 1200;
  private static final int LARGE_WEEK_FITS = 1500;
  private static final int DAYS_FIT = 900;
  private static final int PEOPLE_FIT = 600;
  private static final int BESIDE_FITS = 1500;

  private final int days;

  Shape(int days) {
    this.days = days;
  }

  /** What is not known to be wide gets the list, which everybody can read. */
  static Shape fitting(int width, boolean largeType) {
    if (width >= (largeType ? LARGE_WEEK_FITS : WEEK_FITS)) {
      return WEEK;
    }
    return width >= DAYS_FIT ? DAYS : LIST;
  }

  /** As it is shown on a screen of that width. */
  Shape on(int width) {
    return this == PEOPLE && width > 0 && width < PEOPLE_FIT ? PEOPLE_DAY : this;
  }

  /** Whether a small month finds room beside it, and says something that it does not. */
  boolean leavesRoomBeside(int width, boolean largeType) {
    return this != MONTH && width >= BESIDE_FITS && !largeType;
  }

  /** Whether one chooses it, rather than getting it for another. */
  boolean isOffered() {
    return this != PEOPLE_DAY;
  }

  /** How many days are seen at once, give or take a few for a month. */
  int days() {
    return days;
  }

  String word() {
    return (this == PEOPLE_DAY ? PEOPLE : this).name().toLowerCase(Locale.ROOT);
  }
}
