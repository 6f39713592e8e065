package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How evenings gone by went, and a search among them. */
@Service
public class BedtimeHistory {

  private static final int PAGE = 20;

  private final RotaRecords records;
  private final TurnCards cards;
  private final Clock clock;

  BedtimeHistory(RotaRecords records, TurnCards cards, Clock clock) {
    this.records = records;
    this.cards = cards;
    this.clock = clock;
  }

  /** At most twenty evenings, unless several rotas share the last of them. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public HistoryPage find(HistorySearch search) {
    var now = clock.instant();
    var reports = cards.reports();
    var found =
        records.rotas().stream()
            .flatMap(
                rota ->
                    records.turns(rota, records.today().plusDays(1)).turns().stream()
                        .filter(turn -> !turn.window().from().isAfter(now))
                        .map(turn -> new TurnCards.Found(rota, turn)))
            .filter(one -> search.wants(one.turn(), reports.getOrDefault(one.id(), List.of())))
            .sorted(Comparator.comparing((TurnCards.Found one) -> one.id().evening()).reversed())
            .toList();
    var last = found.size() > PAGE ? found.get(PAGE - 1).id().evening() : null;
    var page =
        found.stream().filter(one -> last == null || !one.id().evening().isBefore(last)).toList();
    return new HistoryPage(cards.of(page), page.size() < found.size());
  }
}
