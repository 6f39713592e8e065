package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import app.breather.care.CareOccasionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who of the current family has read the sheet. */
interface SheetReadings extends Repository<SheetReading, UUID> {

  SheetReading saveAndFlush(SheetReading reading);

  List<SheetReading> findByOccasionOrderByReadAtDescIdDesc(String occasion);

  /** The family's page is the same for all times of care. */
  @Query("select max(r.sheetNumber) from SheetReading r where r.memberId = :member")
  Optional<Integer> newestSheet(UUID member);

  record Newest(UUID member, int sheet) {}

  /** As {@link #newestSheet}, of each who ever read it. */
  @Query(
      """
      select r.memberId as member, max(r.sheetNumber) as sheet from SheetReading r
      group by r.memberId""")
  List<Newest> newest();

  /** The last of each, newest first. */
  default Optional<SheetReading> last(CareOccasionId occasion, MemberId who) {
    return findByOccasionOrderByReadAtDescIdDesc(occasion.toString()).stream()
        .filter(reading -> reading.who().equals(who))
        .findFirst();
  }
}
