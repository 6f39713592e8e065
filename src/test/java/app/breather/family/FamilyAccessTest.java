package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.PublicMethods;
import app.breather.base.security.AccessDenied;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.MailedLinks.Wish;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may call what: every public method of every service of this module has a row. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyAccessTest {

  private enum Who {
    PARENT,
    CAREGIVER,
    /** A parent, of another family. */
    STRANGER,
    NOBODY
  }

  private static final Set<Who> ANYONE = EnumSet.allOf(Who.class);
  private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.NOBODY));
  private static final Set<Who> PARENTS = EnumSet.of(Who.PARENT, Who.STRANGER);
  private static final String UNKNOWN_SECRET = "A".repeat(43);

  /** What a call is about, all of one family or all unknown. */
  private record Ids(FamilyId family, MemberId member, ChildId child) {}

  private record Row(
      String method, Set<Who> allowed, boolean takesIds, Function<Ids, Object> call) {
    @Override
    public String toString() {
      return method;
    }
  }

  @Autowired private FamilyFixture fixture;
  @Autowired private CurrentActor current;
  @Autowired private Accounts accounts;
  @Autowired private Children children;
  @Autowired private Families families;
  @Autowired private FamilySettings settings;
  @Autowired private Household household;
  @Autowired private Correspondents correspondents;
  @Autowired private MailAddresses mailAddresses;
  @Autowired private InvitationMail invitationMail;
  @Autowired private Invitations invitations;
  @Autowired private Joining joining;
  @Autowired private Members members;
  @Autowired private PasswordResets resets;
  @Autowired private Profiles profiles;
  @Autowired private SignUp signUp;
  @Autowired private MailedLinks mailedLinks;
  @Autowired private SignInLinks signInLinks;

  private Home home;
  private Home elsewhere;
  private Actor.Person caregiver;
  private Ids ours;

  @BeforeAll
  void twoFamilies() {
    home = fixture.aFamily();
    elsewhere = fixture.aFamily();
    caregiver = fixture.aMember(home.family(), "Lea", Role.CAREGIVER);
    var oma = fixture.aMemberWithoutAccount(home.family(), "Oma Inge", Role.CAREGIVER);
    ours = new Ids(home.family(), oma, home.child());
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  List<Row> rows() {
    var seen =
        new FamilyCard(
            home.family(), "", Zones.parse("UTC").orElseThrow(), DayOfWeek.MONDAY, Instant.EPOCH);
    var nobody = new NewMember("", Role.CAREGIVER, "", Locale.ENGLISH);
    var profile = new ProfileCard("", 1, "", Locale.ENGLISH, false, Theme.SYSTEM);
    return List.of(
        row("Accounts.any", ANYONE, accounts::any),
        row("Accounts.knows", ANYONE, () -> accounts.knows(home.email())),
        row("Accounts.standing", SIGNED_IN, accounts::standing),
        act("Accounts.rememberFamily", SIGNED_IN, ids -> accounts.rememberFamily(ids.family())),
        row("Accounts.families", SIGNED_IN, accounts::families),
        row("Children.all", SIGNED_IN, children::all),
        row("Families.current", SIGNED_IN, families::current),
        row(
            "FamilySettings.change",
            PARENTS,
            () -> settings.change(seen, "", "", DayOfWeek.MONDAY)),
        row("Correspondents.me", SIGNED_IN, correspondents::me),
        row(
            "Correspondents.caregiversByMailAlone",
            SIGNED_IN,
            correspondents::caregiversByMailAlone),
        about("Correspondents.find", Set.of(), ids -> correspondents.find(ids.member())),
        about("Correspondents.personOf", Set.of(), ids -> correspondents.personOf(ids.member())),
        row("Household.addMember", PARENTS, () -> household.addMember(nobody)),
        row("MailAddresses.all", PARENTS, mailAddresses::all),
        about(
            "MailAddresses.change",
            PARENTS,
            ids ->
                mailAddresses.change(
                    new MailCard(ids.member(), "", Locale.ENGLISH), "", Locale.ENGLISH)),
        about("InvitationMail.isPossible", PARENTS, ids -> invitationMail.isPossible(ids.member())),
        act("InvitationMail.send", PARENTS, ids -> invitationMail.send(ids.member())),
        row("InvitationMail.undelivered", PARENTS, invitationMail::undelivered),
        row("Household.addChild", PARENTS, () -> household.addChild("", null)),
        about(
            "Household.changeChild",
            PARENTS,
            ids -> household.changeChild(new ChildCard(ids.child(), "", null), "Mia", null)),
        about("Invitations.invite", PARENTS, ids -> invitations.invite(ids.member())),
        act("Invitations.withdraw", PARENTS, ids -> invitations.withdraw(ids.member())),
        row("Invitations.open", PARENTS, invitations::open),
        row("Invitations.find", ANYONE, () -> invitations.find(UNKNOWN_SECRET)),
        row(
            "Joining.joinAnew",
            ANYONE,
            () -> joining.joinAnew(UNKNOWN_SECRET, "", "", Locale.ENGLISH)),
        row("Joining.join", SIGNED_IN, () -> joining.join(UNKNOWN_SECRET)),
        row("Members.all", SIGNED_IN, members::all),
        row("Members.parents", SIGNED_IN, members::parents),
        row("Members.caregivers", SIGNED_IN, members::caregivers),
        row("Members.me", SIGNED_IN, members::me),
        about("Members.find", SIGNED_IN, ids -> members.find(ids.member())),
        about("Members.findEver", SIGNED_IN, ids -> members.findEver(ids.member())),
        row("Members.departures", SIGNED_IN, members::departures),
        about("PasswordResets.make", PARENTS, ids -> resets.make(ids.member())),
        row("PasswordResets.find", ANYONE, () -> resets.find(UNKNOWN_SECRET)),
        row("PasswordResets.reset", ANYONE, () -> resets.reset(UNKNOWN_SECRET, "")),
        row("MailedLinks.areOffered", ANYONE, mailedLinks::areOffered),
        row("MailedLinks.ask", ANYONE, () -> mailedLinks.ask(Wish.SIGN_IN, "", "")),
        row("SignInLinks.find", ANYONE, () -> signInLinks.find(UNKNOWN_SECRET)),
        row("SignInLinks.use", ANYONE, () -> signInLinks.use(UNKNOWN_SECRET)),
        row("Profiles.mine", SIGNED_IN, profiles::mine),
        row("Profiles.change", SIGNED_IN, () -> profiles.change(profile, profile)),
        row("Profiles.changePassword", SIGNED_IN, () -> profiles.changePassword("wrong", "")),
        act("Profiles.signOutEverywhere", SIGNED_IN, _ -> profiles.signOutEverywhere()),
        row("SignUp.signUp", ANYONE, () -> signUp.signUp(FamilyFixture.typed(home.email()))),
        about("Household.removeMember", PARENTS, ids -> household.removeMember(ids.member())));
  }

  Stream<Row> rowsWithIds() {
    return rows().stream().filter(Row::takesIds);
  }

  @ParameterizedTest
  @MethodSource("rowsWithIds")
  void whatIsAnotherFamilysIsAsUnknownAsWhatThereIsNot(Row row) {
    var unknown = new Ids(FamilyId.create(), MemberId.create(), ChildId.create());

    assertThat(outcome(row, Who.STRANGER, ours)).isEqualTo(outcome(row, Who.STRANGER, unknown));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rolesHold(Row row) {
    for (var who : Who.values()) {
      var outcome = outcome(row, who, ours);
      if (row.allowed().contains(who)) {
        assertThat(outcome).as("%s by %s", row, who).isNotEqualTo(AccessDenied.class);
      } else {
        assertThat(outcome).as("%s by %s", row, who).isEqualTo(AccessDenied.class);
      }
    }
  }

  @Test
  void noPublicMethodIsForgotten() {
    assertThat(rows().stream().map(Row::method))
        .containsExactlyInAnyOrderElementsOf(PublicMethods.named("family"));
  }

  /** What the call gives, or the class of what it throws. */
  private Object outcome(Row row, Who who, Ids ids) {
    Supplier<Object> call = () -> String.valueOf(row.call().apply(ids));
    try {
      return switch (who) {
        case PARENT -> by(home.parent(), call);
        case CAREGIVER -> by(caregiver, call);
        case STRANGER -> by(elsewhere.parent(), call);
        case NOBODY -> {
          SecurityContextHolder.clearContext();
          yield current.asNobody(call);
        }
      };
    } catch (RuntimeException e) {
      return e.getClass();
    }
  }

  private Object by(Actor.Person person, Supplier<Object> call) {
    fixture.signIn(person.account());
    return fixture.as(person, call);
  }

  private static Row row(String method, Set<Who> allowed, Supplier<Object> call) {
    return new Row(method, allowed, false, _ -> call.get());
  }

  private static Row about(String method, Set<Who> allowed, Function<Ids, Object> call) {
    return new Row(method, allowed, true, call);
  }

  private static Row act(String method, Set<Who> allowed, Consumer<Ids> call) {
    return about(
        method,
        allowed,
        ids -> {
          call.accept(ids);
          return "done";
        });
  }
}
