package app.breather.notifications;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.links.PublicAddress;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
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
  private final FamilyLinks living;
  private final Choices choices;
  private final PublicAddress addresses;
  private final TransactionTemplate transaction;
  private final CurrentActor current;

  Unsubscribing(
      Links links,
      FamilyLinks living,
      Choices choices,
      PublicAddress addresses,
      TransactionTemplate transaction,
      CurrentActor current) {
    this.links = links;
    this.living = living;
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
    return living.read(LinkPurpose.UNSUBSCRIBE, secret, Optional::of).isPresent();
  }

  /** Doing it again changes nothing; false for a link that is unknown or too old. */
  @Needs(Access.ANYONE)
  public boolean unsubscribe(String secret) {
    return living.read(LinkPurpose.UNSUBSCRIBE, secret, this::end).isPresent();
  }

  private Optional<UUID> end(UUID member) {
    transaction.executeWithoutResult(_ -> choices.weekAhead(new MemberId(member), false));
    return Optional.of(member);
  }
}
