package app.breather.calendar.movein;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.calendar.MovedAbsences;
import app.breather.calendar.MovedProtectedTimes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came along from other calendars, to be taken back as it came: at once. */
@Service
public class MoveIns {

  private final MoveInRows rows;
  private final MovedAbsences absences;
  private final MovedProtectedTimes protectedTimes;
  private final ObjectProvider<MovedCare> care;
  private final Clock clock;

  MoveIns(
      MoveInRows rows,
      MovedAbsences absences,
      MovedProtectedTimes protectedTimes,
      ObjectProvider<MovedCare> care,
      Clock clock) {
    this.rows = rows;
    this.absences = absences;
    this.protectedTimes = protectedTimes;
    this.care = care;
    this.clock = clock;
  }

  /** What stands, the latest first, twenty at most. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<MoveInCard> standing() {
    return rows.standing().stream().map(MoveIn::card).toList();
  }

  /**
   * What became of taking it back.
   *
   * @param removed how many are gone
   * @param touched how many stay, for somebody has changed or removed them since
   */
  public record TakenBack(int removed, int touched) {}

  /** Empty when it is unknown, or was taken back before. */
  @Needs(Access.PARENT)
  @Transactional
  public Optional<TakenBack> takeBack(MoveInId id) {
    return rows.lock(id.value()).filter(moveIn -> !moveIn.isTakenBack()).map(this::takeBack);
  }

  private TakenBack takeBack(MoveIn moveIn) {
    moveIn.takeBack(clock.instant());
    rows.saveAndFlush(moveIn);
    var card = moveIn.card();
    var made = card.id().value();
    int removed =
        absences.end(made)
            + protectedTimes.end(made)
            + care.stream().mapToInt(feature -> feature.end(card.id())).sum();
    return new TakenBack(removed, card.entries() - removed);
  }
}
