package app.breather.calendar.ui;

import java.util.Locale;

/** How the calendar is laid out; the names are part of the address. */
enum Shape {
  WEEK(7),
  DAYS(3),
  LIST(14);

  private final int days;

  Shape(int days) {
    this.days = days;
  }

  /** How many days are seen at once. */
  int days() {
    return days;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
