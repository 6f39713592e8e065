package app.breather.bedtime.ui;

/** Where the screens of bedtime are. */
public final class BedtimeNavigation {

  public static final String HOME = "bedtime";
  static final String HISTORY = "bedtime/history";

  private BedtimeNavigation() {}

  /**
   * @param which a rota's id, or {@link RotaView#OWN}
   */
  static String toRota(Object which) {
    return HOME + "/rota/" + which;
  }
}
