package app.breather.handover.sheet;

import java.util.Locale;

/** What sections are called, on screens as on plain pages. */
public final class SheetWords {

  private SheetWords() {}

  /** Of the bundle; of a section of the family's own there is none. */
  public static String key(SectionKind kind) {
    return "handover.section." + kind.name().toLowerCase(Locale.ROOT);
  }

  /** The name of a symbol. */
  public static String icon(SectionKind kind) {
    return switch (kind) {
      case EMERGENCY -> "shield-alert";
      case ROUTINE -> "clock";
      case FEEDING -> "milk";
      case SLEEP -> "bed";
      case SOOTHING -> "heart";
      case MEDICINE -> "thermometer";
      case HOUSE -> "house";
      case OWN -> "notebook-pen";
    };
  }
}
