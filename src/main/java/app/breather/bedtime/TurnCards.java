package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Held;
import app.breather.calendar.PresenceSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns with what else is known of their evenings: reports, questions, and who covers them. */
@Component
class TurnCards {

  private final RotaRecords records;
  private final TakeOverAsks asks;
  private final ObjectProvider<PresenceSource> presence;
  private final Clock clock;

  TurnCards(
      RotaRecords records,
      TakeOverAsks asks,
      ObjectProvider<PresenceSource> presence,
      Clock clock) {
    this.records = records;
    this.asks = asks;
    this.presence = presence;
    this.clock = clock;
  }

  /** In the order in which they are given. */
  List<TurnCard> of(List<Turn> turns) {
    if (turns.isEmpty()) {
      return List.of();
    }
    var first = turns.getFirst();
    var held = held(new Period(first.window().from(), turns.getLast().window().until()));
    var waiting = asks.waiting(first.evening());
    return turns.stream().map(turn -> card(turn, held, waiting)).toList();
  }

  private TurnCard card(Turn turn, List<Held> held, List<TakeOverAsk> waiting) {
    boolean begun = !turn.window().from().isAfter(clock.instant());
    return new TurnCard(
        turn.evening(),
        turn.window(),
        turn.planned(),
        turn.parent().or(() -> caregiver(turn.window(), held)),
        turn.reason(),
        begun,
        reports(turn.evening()),
        begun
            ? List.of()
            : waiting.stream()
                .filter(ask -> ask.evening().equals(turn.evening()))
                .map(TakeOverAsk::card)
                .toList());
  }

  List<Held> held(Period window) {
    return presence.stream().flatMap(source -> source.held(window).stream()).toList();
  }

  /** Who covers most of it. */
  static Optional<MemberId> caregiver(Period window, List<Held> held) {
    return held.stream()
        .filter(cover -> cover.period().overlaps(window))
        .max(Comparator.comparing(cover -> inside(window, cover)))
        .map(Held::caregiver);
  }

  private static Duration inside(Period window, Held cover) {
    return cover.period().intersection(window).map(Period::length).orElse(Duration.ZERO);
  }

  private List<BedtimeReport> reports(LocalDate evening) {
    return records.all().reversed().stream()
        .filter(DoneRow.class::isInstance)
        .map(row -> ((DoneRow) row).report())
        .filter(report -> report.evening().equals(evening))
        .toList();
  }
}
