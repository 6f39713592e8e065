package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.FamilyFixture.Home;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a member's mail goes, and the invitation that goes there. */
@IntegrationTest
class CorrespondentsTest {

  @Autowired private FamilyFixture fixture;
  @Autowired private Household household;
  @Autowired private MailAddresses addresses;
  @Autowired private Correspondents correspondents;
  @Autowired private Invitations invitations;
  @Autowired private InvitationMail invitationMail;
  @Autowired private Joining joining;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  private final String address = "Inge." + UUID.randomUUID() + "@Breather.example";
  private Home home;

  @BeforeEach
  void aFamily() {
    home = fixture.aFamily();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void whoHasAnAccountIsReachedThereInTheLanguageChosenThere() {
    assertThat(correspondent(home.parent().member()))
        .hasValueSatisfying(
            alex -> {
              assertThat(alex.address()).contains(new EmailAddress(home.email()));
              assertThat(alex.language()).isEqualTo(Locale.ENGLISH);
            });
  }

  @Test
  void whoHasNoAccountIsReachedWhereTheParentsSay() {
    var inge = added(address, Locale.GERMAN);

    assertThat(correspondent(inge))
        .contains(
            new Correspondent(
                inge,
                "Oma Inge",
                false,
                EmailAddress.parse(address),
                new ReadingPreference(Optional.of(Locale.GERMAN), false, Theme.SYSTEM)));
  }

  @Test
  void whoHasNoAddressIsKnownAllTheSame() {
    assertThat(correspondent(added(" ", Locale.GERMAN)))
        .hasValueSatisfying(inge -> assertThat(inge.address()).isEmpty());
  }

  @Test
  void whoLeftIsReachedNowhere() {
    var inge = added(address, Locale.GERMAN);
    fixture.as(home.parent(), () -> household.removeMember(inge));

    assertThat(correspondent(inge)).isEmpty();
  }

  @Test
  void whatIsNoAddressIsRefused() {
    var wanted = new NewMember("", Role.CAREGIVER, "inge@", Locale.GERMAN);

    assertThat(fixture.as(home.parent(), () -> household.addMember(wanted)))
        .isEqualTo(new AddResult.Invalid(Set.of(Problem.MY_NAME, Problem.EMAIL)));
    assertThat(change(card(added("", Locale.GERMAN)), "inge at home"))
        .isEqualTo(new MailResult.Invalid());
  }

  @Test
  void ofTwoParentsWhoChangeItTheSecondIsToldWhatTheFirstDid() {
    var seen = card(added("", Locale.GERMAN));
    assertThat(change(seen, address)).isEqualTo(new MailResult.Saved());

    assertThat(change(seen, "other@breather.example"))
        .isEqualTo(new MailResult.Changed(card(seen.member())));
    assertThat(card(seen.member()).address()).isEqualTo(address.toLowerCase(Locale.ROOT));
  }

  @Test
  void anInvitationGoesByMailInTheirLanguageAndLetsThemIn() throws Exception {
    server.start();
    var inge = added(address, Locale.GERMAN);
    fixture.as(home.parent(), () -> invitations.invite(inge));
    send(inge);

    var mail = server.receivedBy(address.toLowerCase(Locale.ROOT)).getFirst();
    assertThat(mail.getSubject()).isEqualTo("Du bist eingeladen: The Parkers");
    var secret = TestMailServer.plainText(mail).split("/invitation/")[1].substring(0, 43);
    assertThat(joining.joinAnew(secret, address, FamilyFixture.PASSWORD, Locale.GERMAN))
        .isInstanceOf(JoinResult.Joined.class);
  }

  @Test
  void aWithdrawnInvitationIsNotSent() {
    server.start();
    var inge = added(address, Locale.GERMAN);
    fixture.as(home.parent(), () -> invitations.invite(inge));
    fixture.as(
        home.parent(),
        () -> {
          invitationMail.send(inge);
          invitations.withdraw(inge);
          return inge;
        });
    due.run(home.family());

    assertThat(server.received()).isEmpty();
  }

  @Test
  void anInvitationThatCouldNotBeDeliveredIsSeen() {
    server.start();
    var inge = added(TestMailServer.UNKNOWN, Locale.GERMAN);
    fixture.as(home.parent(), () -> invitations.invite(inge));
    send(inge);

    assertThat(fixture.as(home.parent(), invitationMail::undelivered)).containsExactly(inge);
  }

  @Test
  void withoutAnAddressOrAMailServerThereIsNoSuchWay() {
    var inge = added(address, Locale.GERMAN);
    assertThat(isPossible(inge)).isFalse();

    server.start();
    assertThat(isPossible(inge)).isTrue();
    assertThat(isPossible(added("", Locale.GERMAN))).isFalse();
  }

  private boolean isPossible(MemberId member) {
    return fixture.as(home.parent(), () -> invitationMail.isPossible(member));
  }

  private void send(MemberId member) {
    fixture.as(
        home.parent(),
        () -> {
          invitationMail.send(member);
          return member;
        });
    due.run(home.family());
  }

  private MemberId added(String mailAddress, Locale language) {
    var wanted = new NewMember("Oma Inge", Role.CAREGIVER, mailAddress, language);
    return ((AddResult.Added) fixture.as(home.parent(), () -> household.addMember(wanted)))
        .member();
  }

  private MailCard card(MemberId member) {
    return fixture.as(home.parent(), addresses::all).get(member);
  }

  private MailResult change(MailCard seen, String to) {
    return fixture.as(home.parent(), () -> addresses.change(seen, to, Locale.GERMAN));
  }

  private Optional<Correspondent> correspondent(MemberId member) {
    return fixture.as(new Actor.System(home.family()), () -> correspondents.find(member));
  }
}
