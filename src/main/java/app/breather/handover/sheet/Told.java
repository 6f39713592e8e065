package app.breather.handover.sheet;

import app.breather.care.CareOccasion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody was told of the sheet, and whether they want to be told more.
 *
 * @param all who was told what, of the family
 * @param read the newest state of the page that they confirmed; negative where there is none
 */
record Told(List<ToldOfSheet> all, CareOccasion part, int read) {

  private static final Duration WEEK = Duration.ofDays(7);

  boolean isTold() {
    return mine().anyMatch(one -> one.isOf(part.id()));
  }

  /** Of regular care once a week, unless there is something that they do not know. */
  boolean isReadyWanted(SheetSeen what, Instant now) {
    return part.id().day().isEmpty()
        || what.day() > 0
        || what.sheet() > known()
        || mine()
            .filter(one -> one.isOfTheSameCareAs(part.id()))
            .noneMatch(one -> one.at().isAfter(now.minus(WEEK)));
  }

  /** Only who was told that there is a sheet; for all their times of care at once. */
  boolean isChangeWanted(int sheet) {
    return isTold() && sheet > known();
  }

  private int known() {
    return Math.max(read, mine().mapToInt(ToldOfSheet::sheet).max().orElse(-1));
  }

  private Stream<ToldOfSheet> mine() {
    return all.stream().filter(one -> one.isTo(part.caregiver()));
  }
}
