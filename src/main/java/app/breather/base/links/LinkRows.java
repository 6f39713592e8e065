package app.breather.base.links;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkRows extends Repository<Link, byte[]> {

  @Query(
      """
      from Link l where l.hash = :hash and l.purpose = :purpose
        and l.usedAt is null and l.revokedAt is null and l.expiresAt > :now
      """)
  Optional<Link> findLiving(byte[] hash, LinkPurpose purpose, Instant now);

  @Query(
      """
      from Link l where l.familyId = :family and l.purpose = :purpose
        and l.usedAt is null and l.revokedAt is null and l.expiresAt > :now
      """)
  List<Link> livingOf(UUID family, LinkPurpose purpose, Instant now);

  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Link l set l.usedAt = :now where l.hash = :hash and l.purpose = :purpose
        and l.usedAt is null and l.revokedAt is null and l.expiresAt > :now
      """)
  int use(byte[] hash, LinkPurpose purpose, Instant now);

  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Link l set l.revokedAt = :now where l.subject = :subject and l.purpose = :purpose
        and l.usedAt is null and l.revokedAt is null
      """)
  int revoke(UUID subject, LinkPurpose purpose, Instant now);
}
