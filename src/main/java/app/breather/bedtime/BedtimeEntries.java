package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.BedtimeTurn;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarSource;
import app.breather.calendar.EntryState;
import app.breather.calendar.Title;
import app.breather.calendar.TurnSource;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the evenings into the shared calendar, and says whose the children are by then. */
@Component
class BedtimeEntries implements CalendarSource, TurnSource {

  private final RotaRecords records;
  private final TurnCards cards;
  private final RotaChildren children;
  private final Members members;
  private final Families families;

  BedtimeEntries(
      RotaRecords records,
      TurnCards cards,
      RotaChildren children,
      Members members,
      Families families) {
    this.records = records;
    this.cards = cards;
    this.children = children;
    this.members = members;
    this.families = families;
  }

  /** A caregiver sees the evenings that they cover, and why it is so is for the parents. */
  @Override
  @Transactional(readOnly = true)
  public List<CalendarEntry> entries(Period window) {
    var me = members.me();
    var held = cards.held(window);
    return within(window)
        .map(
            one ->
                entry(
                    one,
                    one.turn().parent().or(() -> TurnCards.caregiver(one.turn().window(), held)),
                    me))
        .filter(entry -> me.isParent() || entry.person().filter(me.id()::equals).isPresent())
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<BedtimeTurn> turns(Period window) {
    return within(window)
        .map(one -> new BedtimeTurn(one.turn().window(), one.turn().parent(), one.children()))
        .toList();
  }

  private record Evening(RotaId rota, Turn turn, Set<ChildId> children) {

    /** The rota that was agreed on first keeps the short one. */
    String entryId(RotaId first) {
      return "bedtime-" + turn.evening() + (rota.equals(first) ? "" : "-" + rota);
    }
  }

  private Stream<Evening> within(Period window) {
    var zone = families.current().zone();
    var first = window.from().atZone(zone).toLocalDate().minusDays(1);
    var until = window.until().atZone(zone).toLocalDate().plusDays(1);
    return records.rotas().stream()
        .flatMap(rota -> within(window, rota, records.turns(rota, until).from(first)))
        .filter(one -> !one.children().isEmpty());
  }

  private Stream<Evening> within(Period window, RotaId rota, List<Turn> turns) {
    return turns.stream()
        .filter(turn -> turn.window().overlaps(window))
        .map(turn -> new Evening(rota, turn, children.of(rota, turn.version(), turn.evening())));
  }

  private CalendarEntry entry(Evening one, Optional<MemberId> who, MemberCard viewer) {
    var turn = one.turn();
    var named = children.named(one.children());
    var entry =
        new CalendarEntry(
            one.entryId(records.rotas().getFirst()),
            CalendarEntry.Kind.BEDTIME,
            turn.window(),
            named.isEmpty()
                ? Title.translated("bedtime.entry")
                : Title.translated("bedtime.entry.of", String.join(", ", children.names(named))),
            who,
            named,
            who.isEmpty() ? EntryState.OPEN : EntryState.NONE,
            viewer.isParent() ? "bedtime" : "");
    return why(turn.reason()).filter(_ -> viewer.isParent()).map(entry::with).orElse(entry);
  }

  private static Optional<CalendarEntry.Hint> why(TurnReason reason) {
    return switch (reason) {
      case TurnReason.ByPattern _, TurnReason.NobodyFree _ -> Optional.empty();
      case TurnReason.TookOver _ -> Optional.of(hint("heart-handshake", "bedtime.entry.tookOver"));
      case TurnReason.Swapped _ -> Optional.of(hint("repeat", "bedtime.entry.swapped"));
      case TurnReason.StandsIn _ -> Optional.of(hint("arrow-left-right", "bedtime.entry.standsIn"));
      case TurnReason.PaysBack _ -> Optional.of(hint("undo-2", "bedtime.entry.paysBack"));
    };
  }

  private static CalendarEntry.Hint hint(String icon, String key) {
    return new CalendarEntry.Hint(icon, Title.translated(key));
  }
}
