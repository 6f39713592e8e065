package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import java.util.Locale;

/** Who has the children while one parent is off. */
enum CareChoice {
  /** Whoever of the parents is there. */
  PARTNER,
  CARE,
  /** Care for a part, the other parent for the rest. */
  BOTH;

  /**
   * @param others the names of the other parents
   */
  String label(String others) {
    return text("timeoff.form.choice." + name().toLowerCase(Locale.ROOT), others);
  }
}
