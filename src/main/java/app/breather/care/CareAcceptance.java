package app.breather.care;

import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CoverWriter.Written;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * A caregiver says yes, whole or in part. The database is the last judge: what it refuses by name
 * becomes an answer here, outside the transaction that it doomed.
 */
@Service
public class CareAcceptance {

  private final CoverWriter writer;
  private final CareBoard board;
  private final CurrentActor current;

  CareAcceptance(CoverWriter writer, CareBoard board, CurrentActor current) {
    this.writer = writer;
    this.board = board;
    this.current = current;
  }

  /**
   * @param wanted the open spans the caregiver saw and wants, each inside one gap
   */
  @Needs(Access.CAREGIVER)
  public AcceptResult accept(CareSlotId slot, List<Period> wanted) {
    return promise(slot, current.person().member(), wanted, Set.of());
  }

  /** A parent enters a yes they were given elsewhere; the history says who entered it. */
  @Needs(Access.PARENT)
  public AcceptResult enter(
      CareSlotId slot, MemberId caregiver, List<Period> wanted, Set<MemberId> companions) {
    return promise(slot, caregiver, wanted, companions);
  }

  private AcceptResult promise(
      CareSlotId slot, MemberId caregiver, List<Period> wanted, Set<MemberId> companions) {
    return switch (attempt(slot, caregiver, wanted, companions)) {
      case Written.Settled settled -> settled.result();
      case Written.Together along -> promise(slot, caregiver, wanted, along.companions());
    };
  }

  private Written attempt(
      CareSlotId slot, MemberId caregiver, List<Period> wanted, Set<MemberId> companions) {
    return Writes.attempt(
        () -> writer.write(slot, caregiver, wanted, companions),
        Map.of(
            "cover_minute_once_in_slot",
            () -> new Written.Settled(board.takenMeanwhile(slot)),
            "held_time_minute_once",
            () -> new Written.Settled(new AcceptResult.Busy(List.of()))));
  }
}
