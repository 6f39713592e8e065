package app.breather.calendar.feed;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.links.PublicAddress;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own feed's address: one at a time, and shown when it is made only (ADR 0021). */
@Service
public class FeedAddresses {

  private static final Duration LIFE = Duration.ofDays(10 * 366);

  private final Links links;
  private final PublicAddress addresses;
  private final CurrentActor current;

  FeedAddresses(Links links, PublicAddress addresses, CurrentActor current) {
    this.links = links;
    this.addresses = addresses;
    this.current = current;
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public boolean hasOne() {
    var me = current.person();
    return links.living(LinkPurpose.FEED, me.family()).containsKey(me.member().value());
  }

  /** The one before it stops. */
  @Needs(Access.MEMBER)
  @Transactional
  public FeedAddress make() {
    var me = current.person();
    end();
    var secret = links.make(LinkPurpose.FEED, Optional.of(me.family()), me.member().value(), LIFE);
    return new FeedAddress(addresses.of("feed/" + secret.text() + ".ics"));
  }

  @Needs(Access.MEMBER)
  @Transactional
  public void end() {
    links.revoke(LinkPurpose.FEED, current.person().member().value());
  }
}
