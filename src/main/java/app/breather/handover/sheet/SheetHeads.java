package app.breather.handover.sheet;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sheet of the current family, once anything was written. */
interface SheetHeads extends Repository<SheetHead, UUID> {

  /** Returns 0 where there is one already. */
  @Modifying
  @Query(
      value =
          """
          insert into handover_sheet (family_id, id, number) values (:family, :family, 0)
          on conflict do nothing""",
      nativeQuery = true)
  int begin(UUID family);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from SheetHead h where h.id = :family")
  SheetHead lock(UUID family);

  Optional<SheetHead> findById(UUID family);
}
