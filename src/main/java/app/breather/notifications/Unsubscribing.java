package app.breather.notifications;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.LinkTarget;
import app.breather.base.links.Links;
import app.breather.base.links.PublicAddress;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends the mails on Sundays for whoever has one in their hands, without signing in. */
@Service
public class Unsubscribing {

  private static final Duration LIFE = Duration.ofDays(60);

  private final Links links;
  private final Choices choices;
  private final PublicAddress addresses;
  private final TransactionTemplate transaction;
  private final CurrentActor current;

  Unsubscribing(
      Links links,
      Choices choices,
      PublicAddress addresses,
      TransactionTemplate transaction,
      CurrentActor current) {
    this.links = links;
    this.choices = choices;
    this.addresses = addresses;
    this.transaction = transaction;
    this.current = current;
  }

  URI link(MemberId member) {
    var secret =
        links.make(LinkPurpose.UNSUBSCRIBE, Optional.of(current.family()), member.value(), LIFE);
    return addresses.of("unsubscribe/" + secret.text());
  }

  /** Looks without acting. */
  @Needs(Access.ANYONE)
  public boolean isKnown(String secret) {
    return find(secret).isPresent();
  }

  /** Doing it again changes nothing; false for a link that is unknown or too old. */
  @Needs(Access.ANYONE)
  public boolean unsubscribe(String secret) {
    return find(secret).filter(this::end).isPresent();
  }

  private Optional<LinkTarget> find(String secret) {
    return current.asNobody(() -> links.find(LinkPurpose.UNSUBSCRIBE, secret));
  }

  private boolean end(LinkTarget target) {
    var family = target.family().orElseThrow();
    return current.as(
        new Actor.System(family), () -> transaction.execute(_ -> end(target.subject())));
  }

  private Boolean end(UUID member) {
    choices.weekAhead(new MemberId(member), false);
    return true;
  }
}
