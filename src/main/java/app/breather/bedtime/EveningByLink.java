package app.breather.bedtime;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Who holds the link out of the letter says how that one evening was, as the parent who was asked,
 * by the same rules as when they sign in; nothing else.
 */
@Service
public class EveningByLink {

  private final FamilyLinks links;
  private final LinkedEveningReader reader;
  private final BedtimeReports reports;
  private final CurrentActor current;

  EveningByLink(
      FamilyLinks links, LinkedEveningReader reader, BedtimeReports reports, CurrentActor current) {
    this.links = links;
    this.reader = reader;
    this.reports = reports;
    this.current = current;
  }

  /** Changes nothing. Empty for a secret that is unknown, too old, or of somebody who left. */
  @Needs(Access.ANYONE)
  public Optional<LinkedEvening> find(String secret) {
    return inside(secret, asked -> reader.read(asked.turn())).flatMap(found -> found);
  }

  /**
   * @param seen how many reports about the evening the page showed
   */
  @Needs(Access.ANYONE)
  public DoneResult record(
      String secret,
      MemberId doneBy,
      boolean present,
      Optional<LocalTime> asleepAt,
      String note,
      int seen) {
    return inside(
            secret,
            asked ->
                reports.record(
                    new BedtimeReport(asked.turn(), doneBy, present, asleepAt, note), seen))
        .orElseGet(DoneResult.Unknown::new);
  }

  private <T> Optional<T> inside(String secret, Function<LinkedEveningReader.Asked, T> work) {
    return links
        .read(LinkPurpose.TURN_DONE, secret, reader::asked)
        .map(asked -> current.as(asked.who(), () -> work.apply(asked)));
  }
}
