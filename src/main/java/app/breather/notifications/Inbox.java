package app.breather.notifications;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the acting member was told. Other people's messages do not exist here. */
@Service
public class Inbox {

  /** The kind of change that open pages are told of. */
  public static final String CHANGES = "notifications";

  /** Older ones are out of sight. */
  public static final int MOST = 200;

  private final StoredMessages stored;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  Inbox(StoredMessages stored, CurrentActor current, FamilyChanges changes, Clock clock) {
    this.stored = stored;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public int unread() {
    return stored.countUnread(me());
  }

  /**
   * The newest first.
   *
   * @param most cut at {@link #MOST}
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<InboxLine> latest(int most) {
    return stored.latest(me(), Limit.of(Math.min(most, MOST))).stream()
        .map(StoredMessage::line)
        .toList();
  }

  /** One that is not one's own is left alone. */
  @Needs(Access.MEMBER)
  @Transactional
  public void read(MessageId id) {
    tell(stored.read(id.value(), me(), clock.instant()));
  }

  /** Reads it; the route of its page, or empty for one that is not one's own. */
  @Needs(Access.MEMBER)
  @Transactional
  public Optional<String> open(MessageId id) {
    var route =
        stored
            .findById(id.value())
            .filter(message -> message.to().equals(current.person().member()))
            .map(message -> message.line().route());
    if (route.isPresent()) {
      read(id);
    }
    return route;
  }

  @Needs(Access.MEMBER)
  @Transactional
  public void readAll() {
    tell(stored.readAll(me(), clock.instant()));
  }

  private void tell(int read) {
    if (read > 0) {
      changes.changed(current.family(), CHANGES);
    }
  }

  private UUID me() {
    return current.person().member().value();
  }
}
