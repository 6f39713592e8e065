package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all features together know of the time of a slot. */
@Component
public class SlotHints {

  private final ObjectProvider<SlotHintSource> sources;

  SlotHints(ObjectProvider<SlotHintSource> sources) {
    this.sources = sources;
  }

  /** In order. */
  @Needs(Access.MEMBER)
  public List<SlotHint> of(Period period, Set<ChildId> children) {
    return sources
        .orderedStream()
        .flatMap(source -> source.hints(period, children).stream())
        .toList();
  }
}
