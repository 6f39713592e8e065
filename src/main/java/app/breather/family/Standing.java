package app.breather.family;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an account prefers, and which families it may enter. */
public record Standing(
    AccountId account,
    Locale language,
    boolean largeType,
    Theme theme,
    Optional<FamilyId> lastFamily,
    List<Seat> seats) {

  /** The kind of notice after which what an account may enter is to be read again. */
  public static final String CHANGE = "account";

  /** A place in a family. */
  public record Seat(FamilyId family, MemberId member) {}

  public Optional<Actor.Person> in(FamilyId family) {
    return seats.stream()
        .filter(seat -> seat.family().equals(family))
        .findFirst()
        .map(this::person);
  }

  /** In the family last entered, else in the first. */
  public Optional<Actor.Person> atHome() {
    return lastFamily.flatMap(this::in).or(() -> seats.stream().findFirst().map(this::person));
  }

  private Actor.Person person(Seat seat) {
    return new Actor.Person(seat.family(), account, seat.member());
  }
}
