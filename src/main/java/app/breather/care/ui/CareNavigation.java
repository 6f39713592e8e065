package app.breather.care.ui;

import app.breather.care.CareSlotId;

/** Where the screens of care are. */
public final class CareNavigation {

  /** What is sought and promised. */
  public static final String ALL = "care";

  private CareNavigation() {}

  public static String toSlot(CareSlotId id) {
    return "care/" + id;
  }
}
