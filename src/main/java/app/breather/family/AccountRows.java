package app.breather.family;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface AccountRows extends JpaRepository<Account, UUID> {

  /**
   * @param email in lower case
   */
  @Transactional(readOnly = true)
  @Query("from Account a where lower(a.email) = :email")
  Optional<Account> findByEmail(String email);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Account a where a.id = :id")
  Optional<Account> lock(UUID id);

  /** Past the version: two tabs that enter families at once are no conflict. */
  @Modifying
  @Query("update Account a set a.lastFamily = :family where a.id = :id")
  void rememberFamily(UUID id, UUID family);
}
