package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Held;
import app.breather.calendar.PresenceSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns with what else is known of their evenings: reports, questions, and who covers them. */
@Component
class TurnCards {

  private final RotaRecords records;
  private final RotaChildren children;
  private final TakeOverAsks asks;
  private final ObjectProvider<PresenceSource> presence;
  private final Clock clock;

  TurnCards(
      RotaRecords records,
      RotaChildren children,
      TakeOverAsks asks,
      ObjectProvider<PresenceSource> presence,
      Clock clock) {
    this.records = records;
    this.children = children;
    this.asks = asks;
    this.presence = presence;
    this.clock = clock;
  }

  record Found(RotaId rota, Turn turn) {

    TurnId id() {
      return new TurnId(rota, turn.evening());
    }
  }

  /** Of all rotas that have a child, one after another. */
  List<TurnCard> between(LocalDate first, LocalDate until) {
    return of(
        records.rotas().stream()
            .flatMap(
                rota ->
                    records.turns(rota, until).from(first).stream()
                        .map(turn -> new Found(rota, turn)))
            .toList());
  }

  /** In the order given, without those that have no child. */
  List<TurnCard> of(List<Found> turns) {
    var first = turns.stream().map(one -> one.turn().evening()).min(LocalDate::compareTo);
    if (first.isEmpty()) {
      return List.of();
    }
    var told =
        new Told(clock.instant(), reports(), asks.waiting(first.get()), heldWhereOpen(turns));
    return turns.stream()
        .map(one -> card(one.rota(), one.turn(), told))
        .filter(card -> !card.children().isEmpty())
        .toList();
  }

  private record Told(
      Instant now,
      Map<TurnId, List<BedtimeReport>> reports,
      List<TakeOverAsk> waiting,
      List<Held> held) {}

  /** Who covers matters only on evenings on which no parent is free. */
  private List<Held> heldWhereOpen(List<Found> turns) {
    var open =
        turns.stream()
            .map(Found::turn)
            .filter(turn -> turn.parent().isEmpty())
            .map(Turn::window)
            .sorted()
            .toList();
    return open.isEmpty()
        ? List.of()
        : held(new Period(open.getFirst().from(), open.getLast().until()));
  }

  private TurnCard card(RotaId rota, Turn turn, Told told) {
    boolean begun = !turn.window().from().isAfter(told.now());
    var id = new TurnId(rota, turn.evening());
    var kids = children.of(rota, turn.version(), turn.evening());
    var terms = new SwapTerms(Turns.NONE, told.now(), (_, _) -> true);
    return new TurnCard(
        id,
        kids,
        turn.window(),
        turn.planned(),
        turn.parent().or(() -> caregiver(turn.window(), told.held())),
        turn.reason(),
        begun,
        turn.parent().filter(parent -> terms.canGive(turn, parent)).isPresent(),
        told.reports().getOrDefault(id, List.of()),
        begun
            ? List.of()
            : told.waiting().stream()
                .filter(ask -> ask.turn().equals(id))
                .map(ask -> ask.card(kids))
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

  /** Of each evening the latest first. */
  Map<TurnId, List<BedtimeReport>> reports() {
    return records.all().reversed().stream()
        .filter(DoneRow.class::isInstance)
        .map(row -> ((DoneRow) row).report())
        .collect(Collectors.groupingBy(BedtimeReport::turn));
  }
}
