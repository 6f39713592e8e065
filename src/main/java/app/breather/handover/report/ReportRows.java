package app.breather.handover.report;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was told of the children of the current family. */
interface ReportRows extends Repository<ReportRow, UUID> {

  ReportRow saveAndFlush(ReportRow row);

  void flush();

  /** Locks the row. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from ReportRow r where r.id = :id")
  Optional<ReportRow> lock(UUID id);

  boolean existsById(UUID id);

  /** Also what was corrected or removed. */
  @Query("from ReportRow r where r.occasion = :occasion order by r.at, r.id limit 500")
  List<ReportRow> ofOccasion(String occasion);

  /** What stands, told after the first instant until the second, the newest first. */
  @Query(
      """
      from ReportRow r where r.endedAt is null and r.toldAt > :since and r.toldAt <= :until
      order by r.at desc, r.id desc limit :most""")
  List<ReportRow> toldBetween(Instant since, Instant until, int most);

  /** Whether there is any that stands. */
  @Query(
      """
      select count(r) > 0 from ReportRow r
      where r.endedAt is null and r.toldAt <= :until""")
  boolean isToldUntil(Instant until);

  Optional<ReportRow> findByPicture(UUID picture);

  @Query(
      """
      select count(r) from ReportRow r
      where r.toldBy = :member and r.toldAt > :since and r.picture is not null""")
  long countPictured(UUID member, Instant since);

  @Query(
      """
      from ReportRow r where r.endedAt is null and r.childId = :child and r.kind = :kind
        and r.at between :from and :until
      order by r.at, r.id""")
  List<ReportRow> around(UUID child, Told.Kind kind, Instant from, Instant until);
}
