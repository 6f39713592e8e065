package app.breather.handover.report;

import app.breather.handover.milk.KeptUses;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is told when they are back does not notice before, by what is left, what was drunk. */
@Component
class KeptMilk implements KeptUses {

  private final ObjectProvider<Homecoming> homecoming;

  KeptMilk(ObjectProvider<Homecoming> homecoming) {
    this.homecoming = homecoming;
  }

  @Override
  public Set<UUID> keptFromMe() {
    return homecoming.getObject().kept().stream()
        .map(ReportId::value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
