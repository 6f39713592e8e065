package app.breather.e2e;

import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.bedtime.AskedEvenings;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.WeeklyHours;
import app.breather.calendar.wall.Tablet;
import app.breather.calendar.wall.WallBaton;
import app.breather.care.AskLinkResult;
import app.breather.care.AskLinks;
import app.breather.care.AskResult;
import app.breather.care.AwayContent;
import app.breather.care.AwayResult;
import app.breather.care.BeingAway;
import app.breather.care.BundleAsking;
import app.breather.care.CareAcceptance;
import app.breather.care.CareAsking;
import app.breather.care.CareBundleId;
import app.breather.care.CareFixture;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import app.breather.care.CheckInFixture;
import app.breather.care.PlanResult;
import app.breather.care.RegularCareId;
import app.breather.care.RegularFixture;
import app.breather.care.RegularLinks;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Invitations;
import app.breather.family.InviteResult;
import app.breather.family.JoinResult;
import app.breather.family.Joining;
import app.breather.family.ProfileCard;
import app.breather.family.Profiles;
import app.breather.family.Theme;
import app.breather.timeoff.TimeOffFixture;
import app.breather.timeoff.TimeOffId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final AskLinks askLinks;
  private final CareAcceptance acceptance;
  private final CareFixture care;
  private final RegularFixture regular;
  private final BeingAway away;
  private final BundleAsking bundles;
  private final RegularLinks regularLinks;
  private final CheckInFixture checkIns;
  private final Absences absences;
  private final Agreements agreements;
  private final TimeOffFixture timeOff;
  private final Profiles profiles;
  private final AskedEvenings evenings;
  private final Tablet tablet;
  private final WallBaton wall;
  private final Clock clock;

  Neighbours(
      FamilyFixture fixture,
      Invitations invitations,
      Joining joining,
      CarePlanning planning,
      CareAsking asking,
      AskLinks askLinks,
      CareAcceptance acceptance,
      CareFixture care,
      RegularFixture regular,
      BeingAway away,
      BundleAsking bundles,
      RegularLinks regularLinks,
      CheckInFixture checkIns,
      Absences absences,
      Agreements agreements,
      TimeOffFixture timeOff,
      Profiles profiles,
      AskedEvenings evenings,
      Tablet tablet,
      WallBaton wall,
      Clock clock) {
    this.fixture = fixture;
    this.invitations = invitations;
    this.joining = joining;
    this.planning = planning;
    this.asking = asking;
    this.askLinks = askLinks;
    this.acceptance = acceptance;
    this.care = care;
    this.regular = regular;
    this.away = away;
    this.bundles = bundles;
    this.regularLinks = regularLinks;
    this.checkIns = checkIns;
    this.absences = absences;
    this.agreements = agreements;
    this.timeOff = timeOff;
    this.profiles = profiles;
    this.evenings = evenings;
    this.tablet = tablet;
    this.wall = wall;
    this.clock = clock;
  }

  /** Somebody with an account of their own. */
  record Person(MemberId member, String email, Actor.Person actor) {}

  /**
   * A home with care of every colour: open, asked, partly covered, covered.
   *
   * @param yoga time off that repeats
   * @param away days of Lea, for which Inge and Joe are asked
   * @param partly care for the date night, on the Saturday
   */
  record Street(
      Home home,
      Person inge,
      Person joe,
      TimeOffId dateNight,
      TimeOffId yoga,
      CareSlotId partly,
      RegularCareId often,
      CareBundleId away,
      LocalDate saturday) {}

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

  /** Of Inge, who is asked for what is left of the date night. */
  String anAnswerPage(Street street) {
    return anAnswerPage(street.home(), street.partly(), street.inge().member());
  }

  /** The path of it, without a slash before it. */
  String anAnswerPage(Home home, CareSlotId slot, MemberId caregiver) {
    var made = (AskLinkResult.Made) fixture.as(home.parent(), () -> askLinks.make(slot, caregiver));
    return made.path();
  }

  /** The path of it, without a slash before it. */
  String anOfferPage(Street street) {
    return care.anOfferLink(street.home(), street.inge().member()).substring(1);
  }

  /** The path of it, without a slash before it. */
  String aDaysPage(Street street) {
    return care.aDaysLink(street.home(), street.away(), street.inge().member()).substring(1);
  }

  /** The path of it, without a slash before it. */
  String aRegularPage(Street street) {
    return fixture
        .as(street.home().parent(), () -> regularLinks.make(street.often()))
        .orElseThrow();
  }

  /** The path of it, without a slash before it. */
  String aCheckInPage(Street street) {
    return checkIns.aPage(street.home().parent(), street.often(), street.inge().member());
  }

  /** The path of it, without a slash before it. */
  String anEveningPage(Street street) {
    return evenings.next(street.home().parent());
  }

  /** The path of it, without a slash before it. */
  String aWall(Street street) {
    return tablet.addressOf(street.home().parent()).substring(1);
  }

  /** On busy days, with a button each for the parents and for Inge, who comes soon. */
  void sayAtTheWall(Street street) {
    var home = street.home();
    var soon = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    covered(home, street.inge(), new Period(soon, soon.plus(Duration.ofHours(1))), "");
    var tomorrow = LocalDate.now(clock.withZone(ZONE)).plusDays(1);
    covered(home, street.inge(), hours(tomorrow, 9, 11), "");
    anAsk(home, care(home, hours(tomorrow, 17, 18), "Dentist"), Set.of());
    fixture.as(
        street.home().parent(),
        () -> {
          wall.switchOn(true);
          return true;
        });
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

  /** As whoever acts. */
  AskResult alsoAsk(CareSlotId slot, MemberId caregiver) {
    return asking.ask(slot, Set.of(caregiver));
  }

  void promise(Person person, CareSlotId slot, Period period) {
    fixture.as(person.actor(), () -> acceptance.accept(slot, List.of(period)));
  }

  Period hours(DayOfWeek day, int from, int until) {
    return hours(monday().with(TemporalAdjusters.nextOrSame(day)), from, until);
  }

  private static Period hours(LocalDate date, int from, int until) {
    return Period.between(date.atTime(from, 0), date.atTime(until, 0), ZONE).orElseThrow();
  }

  /** Of the coming week. */
  private LocalDate monday() {
    return LocalDate.now(clock.withZone(ZONE)).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  CareSlotContent care(Home home, Period period, String purpose) {
    var children = Set.of(home.child());
    return new CareSlotContent(
        period, children, purpose, "At home, Lindenweg 4", "She naps at half past two.");
  }

  void prefersGermanInLargeType(Home home) {
    fixture.as(
        home.parent(),
        () -> {
          var me = profiles.mine();
          var wanted =
              new ProfileCard(me.name(), me.colour(), me.email(), Locale.GERMAN, true, Theme.LIGHT);
          return profiles.change(me, wanted);
        });
  }

  void works(Home home, MemberId member, Set<DayOfWeek> days, int from, int until) {
    var hours =
        new WeeklyHours(
            days, LocalTime.of(from, 0), LocalTime.of(until, 0), monday(), Optional.empty());
    record(home, member, AbsenceKind.WORK, new AbsenceTime.Repeated(hours.repeated()));
  }

  void isAway(Home home, MemberId member, AbsenceKind kind, Period period) {
    record(home, member, kind, new AbsenceTime.Once(period));
  }

  private void record(Home home, MemberId member, AbsenceKind kind, AbsenceTime time) {
    fixture.as(home.parent(), () -> absences.record(member, kind, time));
  }

  /** Two parents who work, three who love the child, and a coming week with all that happens. */
  Street aStreet() {
    var home = aFamily();
    var alex = home.parent();
    var sam = fixture.aMember(home.family(), "Sam", Role.PARENT);
    var inge = aCaregiver(home, "Oma Inge");
    var joe = aCaregiver(home, "Grandpa Joe");
    var lea = aCaregiver(home, "Aunt Lea");
    works(
        home, alex.member(), Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), 8, 16);
    works(home, sam.member(), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 7, 14);
    isAway(home, sam.member(), AbsenceKind.OTHER, hours(DayOfWeek.TUESDAY, 18, 21));
    isAway(home, alex.member(), AbsenceKind.TRAVEL, days(DayOfWeek.WEDNESDAY, 2));

    for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)) {
      covered(home, joe, hours(day, 7, 14), "");
    }
    covered(home, joe, hours(DayOfWeek.THURSDAY, 7, 12), "");
    covered(home, inge, hours(DayOfWeek.THURSDAY, 14, 18), "At Inge’s");
    var everybody = Set.of(inge.member(), joe.member(), lea.member());
    anAsk(home, care(home, hours(DayOfWeek.FRIDAY, 9, 12), "Dentist"), Set.of());
    anAsk(home, care(home, hours(DayOfWeek.FRIDAY, 17, 20), "Climbing"), everybody);
    var cancelled = anAsk(home, care(home, hours(DayOfWeek.SUNDAY, 10, 13), "Museum"), everybody);
    fixture.as(home.parent(), () -> planning.cancel(cancelled));
    agreements.alternate(monday(), alex, sam);
    agreements.asks(sam, hours(DayOfWeek.SUNDAY, 14, 17));
    agreements.asks(alex, hours(DayOfWeek.MONDAY, 20, 22));
    var yoga = agreements.repeats(alex, sam, hours(DayOfWeek.THURSDAY, 20, 22), ZONE);
    var dinner = hours(DayOfWeek.SATURDAY, 17, 21);
    var dateNight = agreements.dateNight(alex, sam, dinner, everybody);
    var partly = timeOff.card(alex, dateNight).care().orElseThrow().slot();
    promise(joe, partly, hours(DayOfWeek.SATURDAY, 16, 19));
    promise(lea, partly, hours(DayOfWeek.SATURDAY, 20, 22));
    var often =
        regular.proposed(home, inge.member(), RegularFixture.weekly(monday().plusWeeks(1), 8, 12));
    var away = isAway(home, lea);
    return new Street(
        home,
        inge,
        joe,
        dateNight,
        yoga,
        partly,
        often,
        away,
        dinner.from().atZone(ZONE).toLocalDate());
  }

  /** For two of her days. */
  private CareBundleId isAway(Home home, Person who) {
    var first = monday().plusWeeks(1);
    regular.agreed(home, who.actor(), RegularFixture.weekly(first, 14, 17, DayOfWeek.WEDNESDAY));
    var days = new AwayContent(first, first.plusDays(2), Optional.empty(), Optional.empty());
    return fixture.as(
        home.parent(),
        () -> {
          var opened = (AwayResult.Opened) away.say(who.member(), days);
          bundles.askOthers(opened.bundle());
          return opened.bundle();
        });
  }

  private void covered(Home home, Person who, Period period, String purpose) {
    promise(who, anAsk(home, care(home, period, purpose), Set.of(who.member())), period);
  }

  private Period days(DayOfWeek first, int days) {
    var date = monday().with(TemporalAdjusters.nextOrSame(first));
    return Period.between(date.atStartOfDay(), date.plusDays(days).atStartOfDay(), ZONE)
        .orElseThrow();
  }
}
