package app.breather.e2e;

import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareAcceptance;
import app.breather.care.CareAsking;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import app.breather.care.PlanResult;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Invitations;
import app.breather.family.InviteResult;
import app.breather.family.JoinResult;
import app.breather.family.Joining;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Families who have lived with Breather for a while, made without a browser. */
@Component
class Neighbours {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final FamilyFixture fixture;
  private final Invitations invitations;
  private final Joining joining;
  private final CarePlanning planning;
  private final CareAsking asking;
  private final CareAcceptance acceptance;
  private final Clock clock;

  Neighbours(
      FamilyFixture fixture,
      Invitations invitations,
      Joining joining,
      CarePlanning planning,
      CareAsking asking,
      CareAcceptance acceptance,
      Clock clock) {
    this.fixture = fixture;
    this.invitations = invitations;
    this.joining = joining;
    this.planning = planning;
    this.asking = asking;
    this.acceptance = acceptance;
    this.clock = clock;
  }

  /** Somebody with an account of their own. */
  record Person(MemberId member, String email, Actor.Person actor) {}

  /** A home with care of every colour: open, asked, partly covered, covered. */
  record Street(Home home, Person inge, Person joe, CareSlotId partly, LocalDate saturday) {}

  Home aFamily() {
    return fixture.aFamily();
  }

  Person aCaregiver(Home home, String name) {
    var member = fixture.aMemberWithoutAccount(home.family(), name, Role.CAREGIVER);
    var invited =
        (InviteResult.Invited) fixture.as(home.parent(), () -> invitations.invite(member));
    var email = UUID.randomUUID() + "@breather.example";
    var joined =
        (JoinResult.Joined)
            joining.joinAnew(invited.secret(), email, FamilyFixture.PASSWORD, Locale.ENGLISH);
    return new Person(member, email, new Actor.Person(home.family(), joined.account(), member));
  }

  String anInvitation(Home home, String name) {
    var member = fixture.aMemberWithoutAccount(home.family(), name, Role.CAREGIVER);
    var made = (InviteResult.Invited) fixture.as(home.parent(), () -> invitations.invite(member));
    return made.secret();
  }

  CareSlotId anAsk(Home home, CareSlotContent content, Set<MemberId> asked) {
    return fixture.as(
        home.parent(),
        () -> {
          var slot = ((PlanResult.Saved) planning.open(content)).slot();
          asking.ask(slot, asked);
          return slot;
        });
  }

  void promise(Person person, CareSlotId slot, Period period) {
    fixture.as(person.actor(), () -> acceptance.accept(slot, List.of(period)));
  }

  Period hours(DayOfWeek day, int from, int until) {
    var date = LocalDate.now(clock.withZone(ZONE)).with(TemporalAdjusters.next(day));
    return Period.between(date.atTime(from, 0), date.atTime(until, 0), ZONE).orElseThrow();
  }

  CareSlotContent care(Home home, Period period, String purpose) {
    var children = Set.of(home.child());
    return new CareSlotContent(
        period, children, purpose, "At home, Lindenweg 4", "She naps at half past two.");
  }

  Street aStreet() {
    var home = aFamily();
    var inge = aCaregiver(home, "Oma Inge");
    var joe = aCaregiver(home, "Grandpa Joe");
    var both = Set.of(inge.member(), joe.member());
    var climbing = care(home, hours(DayOfWeek.TUESDAY, 17, 20), "Climbing");
    anAsk(home, climbing, both);
    anAsk(home, care(home, hours(DayOfWeek.WEDNESDAY, 9, 12), "Dentist"), Set.of());
    var work = hours(DayOfWeek.THURSDAY, 8, 14);
    promise(joe, anAsk(home, care(home, work, ""), Set.of(joe.member())), work);
    var evening = care(home, hours(DayOfWeek.SATURDAY, 16, 22), "Date night");
    var partly = anAsk(home, evening, both);
    promise(joe, partly, hours(DayOfWeek.SATURDAY, 16, 19));
    var saturday = hours(DayOfWeek.SATURDAY, 16, 22).from().atZone(ZONE).toLocalDate();
    return new Street(home, inge, joe, partly, saturday);
  }
}
