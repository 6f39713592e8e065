package app.breather.family;

import app.breather.base.security.Role;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** Transactional, for outside a transaction no family is entered and no row is seen. */
@Transactional(readOnly = true)
interface MemberRows extends JpaRepository<Member, UUID> {

  /** Parents first, then in the order in which they came. */
  @Query("from Member m where m.leftAt is null order by m.role desc, m.id")
  List<Member> present();

  @Query("from Member m order by m.role desc, m.id")
  List<Member> ever();

  @Query("from Member m where m.leftAt is not null")
  List<Member> departed();

  @Query("from Member m where m.id = :id and m.leftAt is null")
  Optional<Member> findPresent(UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Member m where m.id = :id and m.leftAt is null")
  Optional<Member> lockPresent(UUID id);

  @Query(
      "select m.role from Member m where m.id = :id and m.accountId = :account and m.leftAt is null")
  Optional<Role> roleOf(UUID id, UUID account);
}
