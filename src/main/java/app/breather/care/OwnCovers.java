package app.breather.care;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one caregiver holds of a slot: promised, or until they have answered again. */
record OwnCovers(List<Cover> standing) {

  List<Cover> end(Instant now) {
    standing.forEach(cover -> cover.end(now));
    return standing;
  }

  /** Ends what was promised with the answer of that moment. */
  void endPromisedAt(Instant when, Instant now) {
    standing.stream()
        .filter(cover -> cover.promisedAt().equals(when))
        .forEach(cover -> cover.end(now));
  }

  /** Ends what is asked about again. */
  List<Cover> endAskedAgain(Instant now) {
    var again = askedAgain();
    again.forEach(cover -> cover.end(now));
    return again;
  }

  List<Cover> askedAgain() {
    return standing.stream().filter(Cover::isAskedAgain).toList();
  }

  Optional<Cover> lastPromise() {
    return standing.stream()
        .filter(cover -> !cover.isAskedAgain())
        .max(Comparator.comparing(Cover::promisedAt));
  }
}
