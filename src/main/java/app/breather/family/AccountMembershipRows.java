package app.breather.family;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface AccountMembershipRows extends Repository<AccountMembership, AccountMembership.Key> {

  @Transactional(readOnly = true)
  @Query("from AccountMembership m where m.key.accountId = :account order by m.memberId")
  List<AccountMembership> of(UUID account);

  @Modifying(flushAutomatically = true)
  @Query("delete AccountMembership m where m.key.familyId = :family and m.memberId = :member")
  void end(UUID family, UUID member);
}
