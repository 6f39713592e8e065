package app.breather.calendar.file;

/** Ends the reading of one entry; never leaves this package. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LeftOut why;

  Unreadable(LeftOut why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  LeftOut why() {
    return why;
  }
}
