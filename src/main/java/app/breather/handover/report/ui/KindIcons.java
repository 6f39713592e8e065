package app.breather.handover.report.ui;

import app.breather.base.ui.Icon;
import app.breather.handover.report.Told;

/** The pictures beside what is told. */
final class KindIcons {

  private KindIcons() {}

  static Icon of(Told.Kind kind) {
    return switch (kind) {
      case FED -> Icon.MILK;
      case SLEPT -> Icon.BED;
      case NAPPY -> Icon.BABY;
      case MOOD -> Icon.HEART;
      case MEDICINE -> Icon.THERMOMETER;
      case NOTE -> Icon.NOTEBOOK_PEN;
    };
  }
}
