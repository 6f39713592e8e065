package app.breather.care;

import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CoverWriter.Written;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * A caregiver says yes, whole or in part. The database is the last judge: what it refuses by name
 * becomes an answer here, outside the transaction that it doomed. Who may is judged inside.
 */
@Service
public class CareAcceptance {

  private final CoverWriter writer;
  private final CareBoard board;

  CareAcceptance(CoverWriter writer, CareBoard board) {
    this.writer = writer;
    this.board = board;
  }

  /**
   * @param wanted the open spans the caregiver saw and wants, each inside one gap
   */
  @Needs(Access.ANYONE)
  public AcceptResult accept(CareSlotId slot, List<Period> wanted) {
    return promise(slot, companions -> writer.accept(slot, wanted, companions), Set.of());
  }

  /** A parent enters a yes they were given elsewhere; the history says who entered it. */
  @Needs(Access.ANYONE)
  public AcceptResult enter(
      CareSlotId slot, MemberId caregiver, List<Period> wanted, Set<MemberId> companions) {
    return promise(slot, with -> writer.enter(slot, caregiver, wanted, with), companions);
  }

  private AcceptResult promise(
      CareSlotId slot, Function<Set<MemberId>, Written> writing, Set<MemberId> companions) {
    return switch (attempt(slot, () -> writing.apply(companions))) {
      case Written.Settled settled -> settled.result();
      case Written.Together along -> promise(slot, writing, along.companions());
    };
  }

  private Written attempt(CareSlotId slot, Supplier<Written> writing) {
    return Writes.attempt(
        writing,
        Map.of(
            "cover_minute_once_in_slot",
            () -> new Written.Settled(board.takenMeanwhile(slot)),
            "held_time_minute_once",
            () -> new Written.Settled(new AcceptResult.Busy(List.of()))));
  }
}
