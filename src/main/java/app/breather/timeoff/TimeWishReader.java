package app.breather.timeoff;

import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads wishes together with the time off that was found for them. */
@Component
class TimeWishReader {

  private final TimeWishRows rows;
  private final Families families;
  private final CurrentActor current;
  private final Clock clock;

  TimeWishReader(TimeWishRows rows, Families families, CurrentActor current, Clock clock) {
    this.rows = rows;
    this.families = families;
    this.current = current;
    this.clock = clock;
  }

  /** In the same order. */
  List<TimeWishCard> cards(List<TimeWish> wishes) {
    var ids = wishes.stream().flatMap(wish -> wish.timeOff().stream()).map(TimeOffId::value);
    var found = found(ids.toList());
    return wishes.stream().map(wish -> card(wish, found)).toList();
  }

  TimeWishState state(TimeWish wish) {
    return cards(List.of(wish)).getFirst().state();
  }

  private Map<TimeOffId, TimeOff> found(List<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : rows.findTimeOff(ids).stream()
            .collect(Collectors.toMap(TimeOff::id, Function.identity()));
  }

  private TimeWishCard card(TimeWish wish, Map<TimeOffId, TimeOff> found) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, families.current().zone());
    var timeOff = wish.timeOff().flatMap(id -> Optional.ofNullable(found.get(id)));
    var state = wish.state(timeOff.map(one -> one.state(now)), today);
    return new TimeWishCard(
        wish.id(),
        wish.version(),
        wish.by(),
        wish.content(),
        state,
        wish.timeOff().filter(_ -> state == TimeWishState.PLANNED),
        wish.by().equals(current.person().member()));
  }
}
