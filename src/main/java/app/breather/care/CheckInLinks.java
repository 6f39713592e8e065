package app.breather.care;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes links by which somebody says how regular care goes without signing in. */
@Service
public class CheckInLinks {

  private static final Duration LIFE = Duration.ofDays(30);

  private final CheckInRecords records;
  private final RegularCares cares;
  private final Links links;
  private final CurrentActor current;

  CheckInLinks(CheckInRecords records, RegularCares cares, Links links, CurrentActor current) {
    this.records = records;
    this.cares = cares;
    this.links = links;
    this.current = current;
  }

  /**
   * For parents who hand the link to the caregiver themselves.
   *
   * @return the path of its page, without a slash before it; empty for an ask of a parent
   */
  @Needs(Access.PARENT)
  @Transactional
  public Optional<String> make(CheckInAskId id) {
    return records.ask(id.value()).filter(this::isOfCaregiver).map(this::pathTo);
  }

  private boolean isOfCaregiver(CheckInAsk ask) {
    return records
        .careOf(ask.id())
        .flatMap(care -> cares.caregiverOf(care.value()))
        .filter(ask.member().value()::equals)
        .isPresent();
  }

  /** A new link, for a letter that is about to be sent; in the transaction of who asks. */
  String pathTo(CheckInAsk ask) {
    var secret =
        links.make(LinkPurpose.CHECK_IN, Optional.of(current.family()), ask.id().value(), LIFE);
    return "check-in/" + secret.text();
  }
}
