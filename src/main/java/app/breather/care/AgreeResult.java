package app.breather.care;

import app.breather.base.time.Period;
import java.util.List;

/** What became of a yes to regular care. */
public sealed interface AgreeResult {

  /**
   * All its days are promised.
   *
   * @param first the first of them
   */
  record Agreed(Period first) implements AgreeResult {}

  /**
   * The caregiver has promised some of these minutes in this family.
   *
   * @param with the first few that stand in the way
   */
  record Busy(List<Promised> with) implements AgreeResult {}

  /**
   * The caregiver is busy on one of the days; where and with what is no business of this family.
   */
  record BusyElsewhere() implements AgreeResult {}

  /** It is settled otherwise, or over. */
  record NotOpen(RegularState state) implements AgreeResult {}

  /** No such care for this person. */
  record Gone() implements AgreeResult {}
}
