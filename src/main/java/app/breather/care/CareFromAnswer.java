package app.breather.care;

import app.breather.base.mail.MailServer;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.family.Correspondent;
import app.breather.family.Correspondents;
import app.breather.family.EmailAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads who answered by a link on to the pages of what they promised. From the start of a slot on
 * its answer only tells, and leads there no more; of regular care one answer stands for many days.
 */
@Component
class CareFromAnswer {

  private final CareOccasions occasions;
  private final CareLinks links;
  private final Correspondents correspondents;
  private final MailServer server;
  private final Clock clock;

  CareFromAnswer(
      CareOccasions occasions,
      CareLinks links,
      Correspondents correspondents,
      MailServer server,
      Clock clock) {
    this.occasions = occasions;
    this.links = links;
    this.correspondents = correspondents;
    this.server = server;
    this.clock = clock;
  }

  /** Empty for what the acting caregiver did not promise, and when it leads nowhere any more. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public Optional<CareAhead> ahead(CareOccasionId id) {
    return occasions.own(id).filter(this::leadsOn).map(this::ahead);
  }

  /** As {@link #ahead(CareOccasionId)}, of all in that time. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public Map<CareOccasionId, CareAhead> ahead(Period window) {
    return occasions.own(window).stream()
        .filter(this::leadsOn)
        .collect(Collectors.toMap(CareOccasion::id, this::ahead));
  }

  private CareAhead ahead(CareOccasion care) {
    return new CareAhead(care.sheetWindow().from(), isOpen(care), told(correspondents.me()));
  }

  /** Days of regular care of which something can be read now, soonest first. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public List<CareOccasion> open(RegularCareId id) {
    var now = clock.instant();
    return occasions.own(new Period(now, now.plus(CareOccasion.SHEET_BEFORE))).stream()
        .filter(care -> care.id().care().equals(id.value()))
        .filter(this::isOpen)
        .toList();
  }

  /** A new link of the acting caregiver's own; empty while there is nothing to read. */
  @Needs(Access.CAREGIVER)
  @Transactional
  public Optional<CareLink> open(CareOccasionId id) {
    return occasions.own(id).filter(this::isOpen).map(links::to);
  }

  private boolean isOpen(CareOccasion care) {
    return leadsOn(care) && care.sheetWindow().contains(clock.instant());
  }

  private boolean leadsOn(CareOccasion care) {
    var end = care.id().slot().isPresent() ? care.whole().from() : care.own().until();
    return care.stands() && clock.instant().isBefore(end);
  }

  private CareAhead.Told told(Correspondent me) {
    if (me.hasAccount()) {
      return CareAhead.Told.APP;
    }
    boolean mailed =
        server.isThere()
            && me.address().map(EmailAddress::value).filter(server::reaches).isPresent();
    return mailed ? CareAhead.Told.MAIL : CareAhead.Told.HAND;
  }
}
