package app.breather.calendar.busy;

/** What became of handing a calendar over. */
public sealed interface BusyResult {

  /** Its busy times are shown, or about to be read. */
  record Added(BusyCalendarCard card) implements BusyResult {}

  /** What was pasted is no address. */
  record NoAddress() implements BusyResult {}

  /** The same calendar is read already. */
  record Known() implements BusyResult {}

  /** What is in the file is no calendar. */
  record NoCalendar() implements BusyResult {}

  record TooLarge() implements BusyResult {}

  record TooMany(int most) implements BusyResult {}
}
