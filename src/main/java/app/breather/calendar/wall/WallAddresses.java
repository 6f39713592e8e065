package app.breather.calendar.wall;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.links.PublicAddress;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family's address for wall displays: one at a time, and shown when it is made only. */
@Service
public class WallAddresses {

  /** A display that went dark by itself would be noticed when it is needed. */
  private static final Duration LIFE = Duration.ofDays(10 * 366);

  private final Links links;
  private final PublicAddress addresses;
  private final CurrentActor current;

  WallAddresses(Links links, PublicAddress addresses, CurrentActor current) {
    this.links = links;
    this.addresses = addresses;
    this.current = current;
  }

  /** Since when there is one; empty when there is none. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<Instant> since() {
    var family = current.family();
    return links.madeAt(LinkPurpose.WALL, family, family.value());
  }

  /** The one before it stops. */
  @Needs(Access.PARENT)
  @Transactional
  public WallAddress make() {
    end();
    var family = current.family();
    var secret = links.make(LinkPurpose.WALL, Optional.of(family), family.value(), LIFE);
    return new WallAddress(addresses.of("wall/" + secret.text()));
  }

  @Needs(Access.PARENT)
  @Transactional
  public void end() {
    links.revoke(LinkPurpose.WALL, current.family().value());
  }
}
