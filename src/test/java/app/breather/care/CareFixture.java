package app.breather.care;

import app.breather.base.security.Role;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.family.AddResult;
import app.breather.family.Children;
import app.breather.family.FamilyFixture;
import app.breather.family.Household;
import app.breather.family.Invitations;
import app.breather.family.InviteResult;
import app.breather.family.JoinResult;
import app.breather.family.Joining;
import app.breather.family.NewMember;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A family with one parent, and slots for Mia a week from now. */
@Component
public class CareFixture {

  private final FamilyFixture families;
  private final CarePlanning planning;
  private final CareAsking asking;
  private final CareAcceptance acceptance;
  private final CareBoard board;
  private final Household household;
  private final Children children;
  private final Invitations invitations;
  private final Joining joining;
  private final OfferLinks offerLinks;
  private final CareLinks careLinks;
  private final BundleAsks bundleAsks;
  private final BundleLinks bundleLinks;
  private final TransactionTemplate transactions;
  private final TestClock clock;

  CareFixture(
      FamilyFixture families,
      CarePlanning planning,
      CareAsking asking,
      CareAcceptance acceptance,
      CareBoard board,
      Household household,
      Children children,
      Invitations invitations,
      Joining joining,
      OfferLinks offerLinks,
      CareLinks careLinks,
      BundleAsks bundleAsks,
      BundleLinks bundleLinks,
      PlatformTransactionManager transactions,
      TestClock clock) {
    this.families = families;
    this.planning = planning;
    this.asking = asking;
    this.acceptance = acceptance;
    this.board = board;
    this.household = household;
    this.children = children;
    this.invitations = invitations;
    this.joining = joining;
    this.offerLinks = offerLinks;
    this.careLinks = careLinks;
    this.bundleAsks = bundleAsks;
    this.bundleLinks = bundleLinks;
    this.transactions = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  public FamilyFixture.Home aFamily() {
    clock.stopAt(NOW);
    return families.aFamily();
  }

  public void later(Duration by) {
    clock.advance(by);
  }

  public Actor.Person aCaregiver(FamilyFixture.Home home, String name) {
    return families.aMember(home.family(), name, Role.CAREGIVER);
  }

  /** The account of somebody becomes a caregiver in another family too. */
  public Actor.Person join(FamilyFixture.Home home, MemberId member, AccountId account) {
    var invited = (InviteResult.Invited) as(home.parent(), () -> invitations.invite(member));
    families.signIn(account);
    try {
      var joined = (JoinResult.Joined) joining.join(invited.secret());
      return new Actor.Person(joined.family(), account, member);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  public MemberId aCaregiverWithoutAccount(FamilyFixture.Home home, String name) {
    return families.aMemberWithoutAccount(home.family(), name, Role.CAREGIVER);
  }

  /** Reached by mail, in German. */
  public MemberId aCaregiverByMail(FamilyFixture.Home home, String name, String address) {
    var wanted = new NewMember(name, Role.CAREGIVER, address, Locale.GERMAN);
    return as(home.parent(), () -> (AddResult.Added) household.addMember(wanted)).member();
  }

  public AskResult ask(FamilyFixture.Home home, CareSlotId slot, MemberId... caregivers) {
    return as(home.parent(), () -> asking.ask(slot, Set.of(caregivers)));
  }

  public Actor.Person aParent(FamilyFixture.Home home, String name) {
    return families.aMember(home.family(), name, Role.PARENT);
  }

  public ChildId aChild(FamilyFixture.Home home, String name) {
    return as(
        home.parent(),
        () -> {
          household.addChild(name, null);
          return children.all().stream()
              .filter(child -> child.name().equals(name))
              .findFirst()
              .orElseThrow()
              .id();
        });
  }

  /** Until the security context is cleared, pages of this thread belong to that person. */
  public void signIn(Actor.Person person) {
    families.signIn(person.account());
  }

  public <T> T as(Actor actor, Supplier<T> work) {
    return families.as(actor, work);
  }

  /** When these families live; the clock stands there until a test moves it. */
  public static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

  public static final Instant START = NOW.plus(Duration.ofDays(7));

  public static Period hours(int from, int until) {
    return new Period(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(until)));
  }

  /** With a slash before it. */
  public String aDaysLink(FamilyFixture.Home home, CareBundleId bundle, MemberId caregiver) {
    return "/"
        + as(
            home.parent(),
            () ->
                transactions.execute(
                    _ ->
                        bundleLinks.pathTo(
                            bundleAsks
                                .findByBundleIdAndCaregiverId(bundle.value(), caregiver.value())
                                .orElseThrow(),
                            NOW.plus(Duration.ofDays(900)))));
  }

  public CareSlotContent content(FamilyFixture.Home home, int from, int until) {
    return new CareSlotContent(
        hours(from, until), Set.of(home.child()), "Date night", "At home", "");
  }

  /** By which a caregiver opens all the pages of that time of care. */
  public String aSecretOfCare(FamilyFixture.Home home, CareOccasionId id, MemberId caregiver) {
    var path = as(home.parent(), () -> careLinks.make(id, caregiver)).orElseThrow().path();
    return path.substring(path.indexOf('/') + 1);
  }

  /** With a slash before it. */
  public String anOfferLink(FamilyFixture.Home home, MemberId caregiver) {
    return "/" + as(home.parent(), () -> offerLinks.pathTo(caregiver));
  }

  public CareSlotId aSlot(FamilyFixture.Home home, int from, int until, Actor.Person... asked) {
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

  public AcceptResult accept(Actor.Person caregiver, CareSlotId slot, Period... parts) {
    return as(caregiver, () -> acceptance.accept(slot, List.of(parts)));
  }

  public CareSlotCard card(Actor.Person viewer, CareSlotId slot) {
    return as(viewer, () -> board.slot(slot)).orElseThrow();
  }

  public List<CareHistoryLine> history(Actor.Person parent, CareSlotId slot) {
    return as(parent, () -> board.history(slot));
  }
}
