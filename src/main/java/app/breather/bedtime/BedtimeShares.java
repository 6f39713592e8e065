package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who had the evenings, and who will have them. */
@Service
public class BedtimeShares {

  private final RotaRecords records;

  BedtimeShares(RotaRecords records) {
    this.records = records;
  }

  /**
   * Of all rotas, in order. Whoever was reported to have brought the children to bed counts for an
   * evening, before whose turn it was; one that nobody has is left out.
   *
   * @param until the evening after the last one that is wanted
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<EveningShare> evenings(LocalDate from, LocalDate until) {
    var reported = reported();
    return records.rotas().stream()
        .flatMap(rota -> shares(rota, reported, until))
        .filter(share -> !share.evening().isBefore(from))
        .sorted(Comparator.comparing(EveningShare::evening))
        .toList();
  }

  private Stream<EveningShare> shares(
      RotaId rota, Map<TurnId, MemberId> reported, LocalDate until) {
    return records.turns(rota, until).turns().stream()
        .flatMap(
            turn -> {
              var done = Optional.ofNullable(reported.get(new TurnId(rota, turn.evening())));
              return done.or(turn::parent).stream()
                  .map(who -> new EveningShare(turn.evening(), who));
            });
  }

  /** What was reported last. */
  private Map<TurnId, MemberId> reported() {
    var found = new HashMap<TurnId, MemberId>();
    for (var row : records.all()) {
      if (row instanceof DoneRow done) {
        found.put(done.report().turn(), done.report().doneBy());
      }
    }
    return found;
  }
}
