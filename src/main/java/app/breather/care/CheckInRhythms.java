package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents choose every how many weeks one asks how regular care goes, or that nobody asks. */
@Service
public class CheckInRhythms {

  public static final int MOST_WEEKS = CheckInTimes.MOST_WEEKS;

  private final CheckInRecords records;
  private final CheckInAsking asking;
  private final CheckInReader reader;
  private final CurrentActor current;
  private final FamilyChanges changes;

  CheckInRhythms(
      CheckInRecords records,
      CheckInAsking asking,
      CheckInReader reader,
      CurrentActor current,
      FamilyChanges changes) {
    this.records = records;
    this.asking = asking;
    this.reader = reader;
    this.current = current;
    this.changes = changes;
  }

  /**
   * Every how many weeks; 0 is never.
   *
   * @param own of this regular care; empty where it goes as with all
   * @param ofAll that has none of its own
   */
  public record Chosen(Optional<Integer> own, int ofAll) {}

  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Chosen of(RegularCareId care) {
    var rhythms = records.rhythms();
    return new Chosen(
        own(rhythms, Optional.of(care)), own(rhythms, Optional.empty()).orElse(CheckInTimes.WEEKS));
  }

  /**
   * @param care empty for all that has none of its own
   * @param weeks up to {@link #MOST_WEEKS}, 0 for never
   * @return false for nonsense and for regular care that does not exist; nothing was stored
   */
  @Needs(Access.PARENT)
  @Transactional
  public boolean choose(Optional<RegularCareId> care, int weeks) {
    if (weeks < 0 || weeks > MOST_WEEKS || care.filter(id -> !reader.isKnown(id)).isPresent()) {
      return false;
    }
    records.rhythms().stream()
        .filter(one -> one.isOf(care))
        .findFirst()
        .ifPresentOrElse(
            one -> one.become(weeks), () -> records.add(new CheckInRhythm(care, weeks)));
    changed();
    return true;
  }

  /** From now on it goes as with all others. */
  @Needs(Access.PARENT)
  @Transactional
  public void asWithAll(RegularCareId care) {
    records.rhythms().stream().filter(one -> one.isOf(Optional.of(care))).forEach(records::remove);
    changed();
  }

  private void changed() {
    records.flush();
    reader.agreed().forEach(asking::lookAhead);
    changes.changed(current.family(), CareBoard.CHANGES);
  }

  /** 0 is never; four weeks where nobody chose. */
  static int weeks(List<CheckInRhythm> rhythms, RegularCareId care) {
    return own(rhythms, Optional.of(care))
        .or(() -> own(rhythms, Optional.empty()))
        .orElse(CheckInTimes.WEEKS);
  }

  private static Optional<Integer> own(List<CheckInRhythm> rhythms, Optional<RegularCareId> care) {
    return rhythms.stream().filter(one -> one.isOf(care)).findFirst().map(CheckInRhythm::weeks);
  }
}
