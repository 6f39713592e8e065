package app.breather.family;

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

  /** Each with each child, if there are any: a family is small, and a statement is not. */
  @Query(
      """
      select new app.breather.family.KnownMember$WithChild(
        new app.breather.family.KnownMember(
          m.id, m.name, m.role, m.initials, m.colour, m.accountId, m.leftAt,
          f.id, f.name, f.zone, f.weekStart, f.createdAt),
        c.id, c.name, c.born)
      from Member m join Family f on f.id = m.familyId left join Child c on c.familyId = m.familyId
      order by m.role desc, m.id, c.born nulls last, c.id""")
  List<KnownMember.WithChild> ever();

  @Query(
      """
      select new app.breather.family.Correspondent(
        m.id, m.name, m.accountId, coalesce(a.email, m.mailAddress), coalesce(a.language, m.language), a.largeType,
        a.theme)
      from Member m left join Account a on a.id = m.accountId
      where m.id = :id and m.leftAt is null""")
  Optional<Correspondent> correspondent(UUID id);

  @Query(
      """
      select m.id from Member m
      where m.leftAt is null and m.accountId is null and m.mailAddress is not null
        and m.role = 'CAREGIVER'""")
  List<UUID> caregiversByMailAlone();

  @Query("from Member m where m.id = :id and m.leftAt is null")
  Optional<Member> findPresent(UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Member m where m.id = :id and m.leftAt is null")
  Optional<Member> lockPresent(UUID id);
}
