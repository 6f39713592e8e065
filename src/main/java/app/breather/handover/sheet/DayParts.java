package app.breather.handover.sheet;

import app.breather.care.CareOccasionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What held for times of care of the current family. */
interface DayParts extends Repository<DayPart, UUID> {

  DayPart saveAndFlush(DayPart part);

  Optional<DayPart> findFirstByOccasionOrderByNumberDesc(String occasion);

  Optional<DayPart> findByOccasionAndNumber(String occasion, int number);

  /** What was written last, for whatever time of care. */
  Optional<DayPart> findFirstByOrderByChangedAtDescIdDesc();

  record Numbered(String occasion, int number) {}

  /** The last number of each that was written. */
  @Query(
      """
      select d.occasion as occasion, max(d.number) as number from DayPart d
      where d.occasion in :occasions group by d.occasion""")
  List<Numbered> numbers(Collection<String> occasions);

  default DayCard current(CareOccasionId occasion) {
    return findFirstByOccasionOrderByNumberDesc(occasion.toString())
        .map(DayPart::card)
        .orElse(DayCard.NOTHING);
  }
}
