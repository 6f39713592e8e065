package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.family.Families;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which bedtimes fall into a time, for whoever plans or takes over care. */
@Service
public class BedtimeWindows {

  private final RotaChildren children;
  private final Families families;

  BedtimeWindows(RotaChildren children, Families families) {
    this.children = children;
    this.families = families;
  }

  /** Whole where they reach beyond the time, in order. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<BedtimeWindow> within(Period time) {
    var zone = families.current().zone();
    var first = time.from().atZone(zone).toLocalDate();
    var until = time.until().atZone(zone).toLocalDate().plusDays(1);
    return children
        .windows(first, until)
        .filter(one -> one.window().overlaps(time))
        .sorted(Comparator.comparing(BedtimeWindow::window))
        .toList();
  }
}
