package app.breather.care;

import app.breather.base.security.Role;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import app.breather.family.Invitations;
import app.breather.family.InviteResult;
import app.breather.family.JoinResult;
import app.breather.family.Joining;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A family with one parent, and slots for Mia a week from now. */
@Component
public class CareFixture {

  private final FamilyFixture families;
  private final CarePlanning planning;
  private final CareAsking asking;
  private final CareAcceptance acceptance;
  private final CareBoard board;
  private final Invitations invitations;
  private final Joining joining;
  private final TestClock clock;

  CareFixture(
      FamilyFixture families,
      CarePlanning planning,
      CareAsking asking,
      CareAcceptance acceptance,
      CareBoard board,
      Invitations invitations,
      Joining joining,
      TestClock clock) {
    this.families = families;
    this.planning = planning;
    this.asking = asking;
    this.acceptance = acceptance;
    this.board = board;
    this.invitations = invitations;
    this.joining = joining;
    this.clock = clock;
  }

  FamilyFixture.Home aFamily() {
    clock.stopAt(NOW);
    return families.aFamily();
  }

  void later(Duration by) {
    clock.advance(by);
  }

  Actor.Person aCaregiver(FamilyFixture.Home home, String name) {
    return families.aMember(home.family(), name, Role.CAREGIVER);
  }

  /** The account of somebody becomes a caregiver in another family too. */
  Actor.Person join(FamilyFixture.Home home, MemberId member, AccountId account) {
    var invited = (InviteResult.Invited) as(home.parent(), () -> invitations.invite(member));
    families.signIn(account);
    try {
      var joined = (JoinResult.Joined) joining.join(invited.secret());
      return new Actor.Person(joined.family(), account, member);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  MemberId aCaregiverWithoutAccount(FamilyFixture.Home home, String name) {
    return families.aMemberWithoutAccount(home.family(), name, Role.CAREGIVER);
  }

  <T> T as(Actor actor, Supplier<T> work) {
    return families.as(actor, work);
  }

  /** When these families live; the clock stands there until a test moves it. */
  static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

  static final Instant START = NOW.plus(Duration.ofDays(7));

  static Period hours(int from, int until) {
    return new Period(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(until)));
  }

  CareSlotContent content(FamilyFixture.Home home, int from, int until) {
    return new CareSlotContent(
        hours(from, until), Set.of(home.child()), "Date night", "At home", "");
  }

  CareSlotId aSlot(FamilyFixture.Home home, int from, int until, Actor.Person... asked) {
    return as(
        home.parent(),
        () -> {
          var saved = (PlanResult.Saved) planning.open(content(home, from, until));
          asking.ask(
              saved.slot(),
              Arrays.stream(asked).map(Actor.Person::member).collect(Collectors.toSet()));
          return saved.slot();
        });
  }

  AcceptResult accept(Actor.Person caregiver, CareSlotId slot, Period... parts) {
    return as(caregiver, () -> acceptance.accept(slot, List.of(parts)));
  }

  CareSlotCard card(Actor.Person viewer, CareSlotId slot) {
    return as(viewer, () -> board.slot(slot)).orElseThrow();
  }

  List<CareHistoryLine> history(Actor.Person parent, CareSlotId slot) {
    return as(parent, () -> board.history(slot));
  }
}
