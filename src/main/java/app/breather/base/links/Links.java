package app.breather.base.links;

import app.breather.base.tenancy.FamilyId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and judges links. Unknown, malformed, expired, used and revoked ones all answer alike: with
 * nothing. Who calls states who may.
 */
@Component
@Transactional
public class Links {

  private final LinkRows rows;
  private final EntityManager entities;
  private final Clock clock;

  Links(LinkRows rows, EntityManager entities, Clock clock) {
    this.rows = rows;
    this.entities = entities;
    this.clock = clock;
  }

  /** The secret is shown this once. */
  public LinkSecret make(
      LinkPurpose purpose, Optional<FamilyId> family, UUID subject, Duration life) {
    return make(purpose, family, subject, clock.instant().plus(life));
  }

  /** The secret is shown this once. */
  public LinkSecret make(
      LinkPurpose purpose, Optional<FamilyId> family, UUID subject, Instant expiresAt) {
    var secret = LinkSecret.create();
    entities.persist(new Link(secret, purpose, family, subject, clock.instant(), expiresAt));
    return secret;
  }

  /** Looks without acting, as often as one likes. */
  @Transactional(readOnly = true)
  public Optional<LinkTarget> find(LinkPurpose purpose, String text) {
    return LinkSecret.parse(text)
        .flatMap(secret -> rows.findLiving(secret.hash(), purpose, clock.instant()))
        .map(Link::target);
  }

  /** Uses the link up: of many at once, one gets the target. */
  public Optional<LinkTarget> use(LinkPurpose purpose, String text) {
    var found = find(purpose, text);
    return found.isPresent() && spend(purpose, text) ? found : Optional.empty();
  }

  private boolean spend(LinkPurpose purpose, String text) {
    return LinkSecret.parse(text)
        .filter(secret -> rows.use(secret.hash(), purpose, clock.instant()) == 1)
        .isPresent();
  }

  /** Ends every link of that purpose that the subject still has. */
  public void revoke(LinkPurpose purpose, UUID subject) {
    rows.revoke(subject, purpose, clock.instant());
  }

  /** When the subject's latest living link was made; empty when it has none. */
  @Transactional(readOnly = true)
  public Optional<Instant> madeAt(LinkPurpose purpose, FamilyId family, UUID subject) {
    return rows.livingOf(family.value(), purpose, clock.instant()).stream()
        .filter(link -> link.subject().equals(subject))
        .map(Link::madeAt)
        .max(Instant::compareTo);
  }

  /** Until when the subjects of a family have a living link. */
  @Transactional(readOnly = true)
  public Map<UUID, Instant> living(LinkPurpose purpose, FamilyId family) {
    return rows.livingOf(family.value(), purpose, clock.instant()).stream()
        .collect(
            Collectors.toMap(
                Link::subject,
                link -> link.target().expiresAt(),
                (one, other) -> one.isAfter(other) ? one : other));
  }
}
