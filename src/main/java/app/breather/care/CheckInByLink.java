package app.breather.care;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Who holds the link out of the letter says how regular care goes, as the one who was asked. */
@Service
public class CheckInByLink {

  private final FamilyLinks links;
  private final LinkedCheckInReader reader;
  private final CheckInAnswering answering;
  private final CurrentActor current;

  CheckInByLink(
      FamilyLinks links,
      LinkedCheckInReader reader,
      CheckInAnswering answering,
      CurrentActor current) {
    this.links = links;
    this.reader = reader;
    this.answering = answering;
    this.current = current;
  }

  /** Changes nothing. Empty for a secret that is unknown, too old, or of somebody who left. */
  @Needs(Access.ANYONE)
  public Optional<LinkedCheckIn> find(String secret) {
    return inside(secret, asked -> reader.read(asked.care())).flatMap(found -> found);
  }

  /**
   * Answers what was asked last, also where the link is of an earlier letter.
   *
   * @param word for the parents
   * @return false for a secret that does not work
   */
  @Needs(Access.ANYONE)
  public boolean answer(String secret, CheckInAnswer answer, String word) {
    return inside(secret, asked -> answer(asked.care(), answer, word)).orElse(false);
  }

  private boolean answer(RegularCareId care, CheckInAnswer answer, String word) {
    return reader
        .read(care)
        .flatMap(linked -> linked.card().mine())
        .filter(mine -> answering.answer(mine.ask(), answer, word))
        .isPresent();
  }

  private <T> Optional<T> inside(String secret, Function<LinkedCheckInReader.Asked, T> work) {
    return links
        .read(LinkPurpose.CHECK_IN, secret, reader::asked)
        .map(asked -> current.as(asked.who(), () -> work.apply(asked)));
  }
}
