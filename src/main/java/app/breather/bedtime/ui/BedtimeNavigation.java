package app.breather.bedtime.ui;

/** Where the screens of bedtime are. */
public final class BedtimeNavigation {

  public static final String HOME = "bedtime";
  static final String HISTORY = "bedtime/history";

  private BedtimeNavigation() {}
}
