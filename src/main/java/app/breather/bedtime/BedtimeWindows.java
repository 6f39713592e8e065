package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.family.Families;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which bedtimes fall into a time, for whoever plans or takes over care. */
@Service
public class BedtimeWindows {

  private final RotaRecords records;
  private final RotaChildren children;
  private final Families families;

  BedtimeWindows(RotaRecords records, RotaChildren children, Families families) {
    this.records = records;
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
    return records.rotas().stream()
        .flatMap(rota -> of(rota, records.turns(rota, until).from(first)))
        .filter(one -> one.window().overlaps(time) && !one.children().isEmpty())
        .sorted((one, other) -> one.window().compareTo(other.window()))
        .toList();
  }

  private Stream<BedtimeWindow> of(RotaId rota, List<Turn> turns) {
    return turns.stream()
        .map(
            turn ->
                new BedtimeWindow(
                    turn.window(), children.of(rota, turn.version(), turn.evening())));
  }
}
