package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Filled by a feature that knows with whom a time may be too much yet. It warns parents who ask or
 * plan; it refuses nothing, and nobody is passed over for it.
 */
public interface SlotAdvice {

  /**
   * @param parts that somebody would be asked for, never empty
   * @param children empty for all of the family
   * @return what to say, by caregiver; those of whom there is nothing to say are missing
   */
  Map<MemberId, Caution> cautions(Collection<Period> parts, Optional<Set<ChildId>> children);
}
