package app.breather.handover.sheet;

import app.breather.care.CareOccasionId;

/** Where in the app the sheet of a time of care is. */
public final class SheetNavigation {

  /** Before the text of an occasion. */
  static final String MINE = "my-sheet/";

  private SheetNavigation() {}

  /** For whoever has the children. */
  public static String toMine(CareOccasionId id) {
    return MINE + id;
  }
}
