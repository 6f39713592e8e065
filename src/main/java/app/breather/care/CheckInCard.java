package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one regular care goes, as somebody may see it.
 *
 * @param mine what the viewer was asked last, if they were
 * @param lines what was said and done, latest first; a caregiver sees only what they said
 * @param calls whether somebody wishes that it changes, and nobody has done anything yet; never for
 *     a caregiver
 * @param waiting those who were asked last and have not answered; empty for a caregiver
 */
public record CheckInCard(
    RegularCareId care,
    Optional<Mine> mine,
    List<Line> lines,
    boolean calls,
    List<Waiting> waiting) {

  /**
   * @param answer the latest; empty while there is none
   * @param word said with it, may be empty
   */
  public record Mine(
      CheckInAskId ask, Instant askedAt, Optional<CheckInAnswer> answer, String word) {}

  /** Whose answer is still to come. */
  public record Waiting(CheckInAskId ask, MemberId who) {}

  /**
   * Somebody answered, or did something about what was answered.
   *
   * @param word may be empty
   */
  public record Line(
      Instant at,
      MemberId by,
      Optional<CheckInAnswer> answer,
      Optional<CheckInEnd> end,
      String word) {}

  public boolean isAskedOfMe() {
    return mine.filter(one -> one.answer().isEmpty()).isPresent();
  }
}
