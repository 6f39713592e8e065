package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Set;

/** Filled by a feature that knows what is due with children while somebody cares for them. */
public interface SlotHintSource {

  /** In order; nothing that a caregiver may not know. */
  List<SlotHint> hints(Period period, Set<ChildId> children);
}
