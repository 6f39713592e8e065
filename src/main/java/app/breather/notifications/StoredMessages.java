package app.breather.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The messages of the current family; each query names whose. */
interface StoredMessages extends Repository<StoredMessage, UUID> {

  StoredMessage save(StoredMessage message);

  @Query("select count(m) from StoredMessage m where m.toId = :to and m.readAt is null")
  int countUnread(UUID to);

  @Query("from StoredMessage m where m.toId = :to order by m.sentAt desc, m.id desc")
  List<StoredMessage> latest(UUID to, Limit most);

  @Modifying
  @Query(
      """
      update StoredMessage m set m.readAt = :now
      where m.id = :id and m.toId = :to and m.readAt is null""")
  int read(UUID id, UUID to, Instant now);

  Optional<StoredMessage> findById(UUID id);

  /** Of two mails that are written at once, each message goes with one. */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      """
      update StoredMessage m set m.mailedAs = :mail
      where m.toId = :to and m.readAt is null and m.mailedAs is null and m.kind in :kinds""")
  void putInto(UUID mail, UUID to, Collection<MessageKind> kinds);

  @Query(
      """
      from StoredMessage m
      where m.toId = :to and m.readAt is null and m.sentAt >= :since and m.kind in :kinds
      order by m.sentAt, m.id""")
  List<StoredMessage> unreadSince(UUID to, Instant since, Collection<MessageKind> kinds);

  @Query(
      "from StoredMessage m where m.mailedAs = :mail and m.readAt is null order by m.sentAt, m.id")
  List<StoredMessage> unreadOf(UUID mail);

  @Modifying
  @Query("update StoredMessage m set m.readAt = :now where m.mailedAs = :mail and m.readAt is null")
  void readWith(UUID mail, Instant now);

  @Modifying
  @Query("update StoredMessage m set m.readAt = :now where m.toId = :to and m.readAt is null")
  int readAll(UUID to, Instant now);
}
