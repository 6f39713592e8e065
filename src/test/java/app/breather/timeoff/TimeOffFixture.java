package app.breather.timeoff;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareFixture;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Alex and Sam, their child Mia, Oma Inge and Grandpa Joe, a week before what they plan. */
@Component
public class TimeOffFixture {

  private final CareFixture care;
  private final TimeOffPlanning planning;
  private final DateNights dateNights;
  private final TimeOffAnswers answers;
  private final TimeOffBoard board;
  private final AllowanceAgreement agreement;

  TimeOffFixture(
      CareFixture care,
      TimeOffPlanning planning,
      DateNights dateNights,
      TimeOffAnswers answers,
      TimeOffBoard board,
      AllowanceAgreement agreement) {
    this.care = care;
    this.planning = planning;
    this.dateNights = dateNights;
    this.answers = answers;
    this.board = board;
    this.agreement = agreement;
  }

  public record People(
      FamilyFixture.Home home,
      Actor.Person alex,
      Actor.Person sam,
      Actor.Person inge,
      Actor.Person joe) {}

  public People twoParents() {
    var home = care.aFamily();
    return new People(
        home,
        home.parent(),
        care.aParent(home, "Sam"),
        care.aCaregiver(home, "Oma Inge"),
        care.aCaregiver(home, "Grandpa Joe"));
  }

  public <T> T as(Actor actor, Supplier<T> work) {
    return care.as(actor, work);
  }

  /** Hours after {@link CareFixture#START}. */
  public static Period hours(int from, int until) {
    return CareFixture.hours(from, until);
  }

  public static CareWish careBy(Period period, Actor.Person... asked) {
    return new CareWish(period, members(asked), "");
  }

  public static DateNightContent evening(Period period, Actor.Person... owners) {
    return new DateNightContent(
        new TimeOffContent(period, ""),
        members(owners),
        Duration.ZERO,
        Duration.ZERO,
        Set.of(),
        "");
  }

  static Set<MemberId> members(Actor.Person... people) {
    return Arrays.stream(people).map(Actor.Person::member).collect(Collectors.toSet());
  }

  public RequestResult request(Actor.Person who, Period period) {
    return as(
        who,
        () -> planning.request(new TimeOffContent(period, "Climbing"), Optional.empty(), Set.of()));
  }

  public RequestResult request(Actor.Person who, Period period, CareWish care) {
    return as(
        who,
        () ->
            planning.request(new TimeOffContent(period, "Climbing"), Optional.of(care), Set.of()));
  }

  public TimeOffId requested(Actor.Person who, Period period) {
    return ((RequestResult.Stored) request(who, period)).id();
  }

  public TimeOffId requested(Actor.Person who, Period period, CareWish care) {
    return ((RequestResult.Stored) request(who, period, care)).id();
  }

  public TimeOffId planned(Actor.Person who, DateNightContent content) {
    return ((RequestResult.Stored) as(who, () -> dateNights.plan(content, Set.of()))).id();
  }

  public TimeOffCard card(Actor.Person viewer, TimeOffId id) {
    return as(viewer, () -> board.one(id)).orElseThrow();
  }

  public ReplyResult yes(Actor.Person who, TimeOffId id) {
    return as(who, () -> answers.yes(id, version(id), ""));
  }

  public ReplyResult no(Actor.Person who, TimeOffId id, String word) {
    return as(who, () -> answers.no(id, version(id), word));
  }

  public CancelResult cancel(Actor.Person who, TimeOffId id) {
    return as(who, () -> planning.cancel(id, version(id)));
  }

  public ReplyResult counter(Actor.Person who, TimeOffId id, Period other) {
    return as(who, () -> answers.counter(id, version(id), other, ""));
  }

  public void seen(Actor.Person who, TimeOffId id) {
    as(
        who,
        () -> {
          answers.seen(Set.of(id));
          return id;
        });
  }

  /** All parents say yes to hours that each may announce. */
  public void mayAnnounce(int hours, Actor.Person suggesting, Actor.Person... others) {
    as(suggesting, () -> agreement.suggest(hours, Optional.empty()));
    for (var other : others) {
      as(other, () -> agreement.suggest(hours, Optional.empty()));
    }
  }

  private int version(TimeOffId id) {
    return board.one(id).map(TimeOffCard::version).orElse(0);
  }
}
