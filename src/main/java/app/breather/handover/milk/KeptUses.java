package app.breather.handover.milk;

import java.util.Set;
import java.util.UUID;

/** Filled by who keeps from a parent for a while what was drunk. */
public interface KeptUses {

  /** Entries of reports that the acting parent is not to notice yet, not even by what is left. */
  Set<UUID> keptFromMe();
}
