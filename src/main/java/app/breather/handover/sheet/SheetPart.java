package app.breather.handover.sheet;

import app.breather.base.ui.Times;
import app.breather.care.CareOccasion;
import java.util.List;
import java.util.Optional;

/** Filled by a feature that has something to tell on the sheet of a time of care. */
public interface SheetPart {

  /**
   * @param icon the name of a symbol
   * @param lines of plain text, the most important first
   */
  record Said(String icon, String title, List<String> lines) {

    public Said {
      lines = List.copyOf(lines);
    }
  }

  /** What was read before, as whoever reads the sheet; it is said in any words. */
  interface Known {

    Said said(Times times);
  }

  /** Nothing that a caregiver may not know; empty where there is nothing to tell. */
  Optional<Known> of(CareOccasion occasion);
}
