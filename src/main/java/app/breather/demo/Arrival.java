package app.breather.demo;

import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.AddResult;
import app.breather.family.Children;
import app.breather.family.DemoDoor.Guest;
import app.breather.family.Household;
import app.breather.family.Invitations;
import app.breather.family.InviteResult;
import app.breather.family.JoinResult;
import app.breather.family.Joining;
import app.breather.family.NewFamily;
import app.breather.family.NewMember;
import app.breather.family.SignUp;
import app.breather.family.SignUpResult;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The Parkers begin their family, and everybody but Aunt Lea follows an invitation. */
@Component
@ConditionalOnProperty("breather.demo")
class Arrival {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final String PASSWORD = "a slow warm evening";
  static final Guest ALEX = new Guest("Alex", "alex@parkers.example", PASSWORD);
  private static final Guest SAM = new Guest("Sam", "sam@parkers.example", PASSWORD);
  private static final Guest INGE = new Guest("Oma Inge", "inge@parkers.example", PASSWORD);
  private static final Guest JOE = new Guest("Grandpa Joe", "joe@parkers.example", PASSWORD);
  static final List<Guest> GUESTS = List.of(ALEX, SAM, INGE, JOE);

  private static final int WEEKS_AGO = 5;
  private static final int MONTHS_OLD = 9;

  private final SignUp signUp;
  private final Household household;
  private final Invitations invitations;
  private final Joining joining;
  private final Children children;
  private final CurrentActor current;

  Arrival(
      SignUp signUp,
      Household household,
      Invitations invitations,
      Joining joining,
      Children children,
      CurrentActor current) {
    this.signUp = signUp;
    this.household = household;
    this.invitations = invitations;
    this.joining = joining;
    this.children = children;
    this.current = current;
  }

  Parkers tell(Timeline timeline) {
    timeline.tell(timeline.monday().minusWeeks(WEEKS_AGO).atTime(LocalTime.NOON));
    var begun = (SignUpResult.SignedUp) signUp.signUp(family(timeline));
    var alex = new Actor.Person(begun.family(), begun.account(), begun.parent());
    return current.as(
        alex,
        () ->
            new Parkers(
                alex,
                joined(SAM, Role.PARENT),
                joined(INGE, Role.CAREGIVER),
                joined(JOE, Role.CAREGIVER),
                added("Aunt Lea", Role.CAREGIVER),
                children.all().getFirst().id()));
  }

  private static NewFamily family(Timeline timeline) {
    var mia = new NewFamily.NewChild("Mia", timeline.today().minusMonths(MONTHS_OLD));
    return new NewFamily(
        ALEX.email(),
        PASSWORD,
        ALEX.name(),
        "The Parkers",
        ZONE.getId(),
        DayOfWeek.MONDAY,
        Locale.ENGLISH,
        List.of(mia));
  }

  private Actor.Person joined(Guest guest, Role role) {
    var member = added(guest.name(), role);
    var invited = (InviteResult.Invited) invitations.invite(member);
    var joined =
        (JoinResult.Joined)
            joining.joinAnew(invited.secret(), guest.email(), PASSWORD, Locale.ENGLISH);
    return new Actor.Person(joined.family(), joined.account(), member);
  }

  private MemberId added(String name, Role role) {
    return ((AddResult.Added) household.addMember(new NewMember(name, role, "", Locale.ENGLISH)))
        .member();
  }
}
