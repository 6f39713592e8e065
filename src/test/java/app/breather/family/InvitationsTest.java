package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.security.AccessDenied;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.FamilyFixture.Home;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class InvitationsTest {

  @Autowired private FamilyFixture fixture;
  @Autowired private Invitations invitations;
  @Autowired private Joining joining;
  @Autowired private Members members;
  @Autowired private Household household;
  @Autowired private Links links;

  private Home home;
  private MemberId oma;

  @BeforeEach
  void aGrandmotherWithoutAccount() {
    home = fixture.aFamily();
    oma = fixture.aMemberWithoutAccount(home.family(), "Oma Inge", Role.CAREGIVER);
  }

  @Test
  void saysWhoIsInvitedIntoWhichFamily() {
    var secret = invite();

    assertThat(invitations.find(secret))
        .hasValueSatisfying(
            card -> {
              assertThat(card.memberName()).isEqualTo("Oma Inge");
              assertThat(card.familyName()).isEqualTo("The Parkers");
            });
  }

  @Test
  void worksOnce() {
    var secret = invite();

    assertThat(join(secret)).isInstanceOf(JoinResult.Joined.class);

    assertThat(join(secret)).isEqualTo(new JoinResult.Gone());
    assertThat(invitations.find(secret)).isEmpty();
    assertThat(fixture.as(home.parent(), () -> members.find(oma)))
        .hasValueSatisfying(card -> assertThat(card.hasAccount()).isTrue());
  }

  @Test
  void ofTwentyAtOnceOneJoins() throws Exception {
    var secret = invite();
    var barrier = new CyclicBarrier(20);
    var results = new ArrayList<Future<JoinResult>>();
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (int i = 0; i < 20; i++) {
        results.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return join(secret);
                }));
      }
    }

    var outcomes = new ArrayList<JoinResult>();
    for (var result : results) {
      outcomes.add(result.get());
    }
    assertThat(outcomes).filteredOn(JoinResult.Joined.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(JoinResult.Gone.class::isInstance).hasSize(19);
  }

  @Test
  void aWithdrawnOneIsGone() {
    var secret = invite();

    fixture.as(home.parent(), () -> withdraw());

    assertThat(invitations.find(secret)).isEmpty();
    assertThat(join(secret)).isEqualTo(new JoinResult.Gone());
  }

  @Test
  void anExpiredOneIsGone() {
    var secret =
        links
            .make(LinkPurpose.INVITATION, Optional.of(home.family()), oma.value(), Instant.EPOCH)
            .text();

    assertThat(invitations.find(secret)).isEmpty();
    assertThat(join(secret)).isEqualTo(new JoinResult.Gone());
  }

  @Test
  void aNewOneEndsTheOneBefore() {
    var before = invite();
    var after = invite();

    assertThat(invitations.find(before)).isEmpty();
    assertThat(invitations.find(after)).isPresent();
  }

  @Test
  void lookingFiftyTimesChangesNothing() {
    var secret = invite();

    for (int i = 0; i < 50; i++) {
      assertThat(invitations.find(secret)).isPresent();
    }

    assertThat(join(secret)).isInstanceOf(JoinResult.Joined.class);
  }

  @Test
  void whatWasNeverMadeIsGone() {
    for (var text : List.of("", "x", "ä".repeat(43), "A".repeat(43), "A".repeat(10_000))) {
      assertThat(invitations.find(text)).isEmpty();
      assertThat(join(text)).isEqualTo(new JoinResult.Gone());
    }
  }

  @Test
  void aWrongPasswordLeavesTheLinkAsItWas() {
    var secret = invite();

    assertThat(joining.joinAnew(secret, "oma@breather.example", "short", Locale.GERMAN))
        .isInstanceOf(JoinResult.Invalid.class);

    assertThat(invitations.find(secret)).isPresent();
  }

  @Test
  void aTakenAddressLeavesTheLinkAsItWas() {
    var secret = invite();

    assertThat(joining.joinAnew(secret, home.email(), FamilyFixture.PASSWORD, Locale.GERMAN))
        .isEqualTo(new JoinResult.EmailTaken());

    assertThat(invitations.find(secret)).isPresent();
  }

  @Test
  void aCaregiverInvitesNobody() {
    var lea = fixture.aMember(home.family(), "Lea", Role.CAREGIVER);

    assertThatThrownBy(() -> fixture.as(lea, () -> invitations.invite(oma)))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void anotherFamilysMemberLooksLikeNobody() {
    var other = fixture.aFamily();

    assertThat(fixture.as(other.parent(), () -> invitations.invite(oma)))
        .isEqualTo(fixture.as(other.parent(), () -> invitations.invite(MemberId.create())))
        .isEqualTo(new InviteResult.Gone());
    assertThat(fixture.as(other.parent(), () -> members.find(oma))).isEmpty();
    assertThat(fixture.as(other.parent(), () -> household.removeMember(oma)))
        .isEqualTo(new RemoveResult.Gone());
  }

  @Test
  void whoLeftSeesNothing() {
    var lea = fixture.aMember(home.family(), "Lea", Role.CAREGIVER);

    assertThat(fixture.as(home.parent(), () -> household.removeMember(lea.member())))
        .isEqualTo(new RemoveResult.Removed());

    assertThatThrownBy(() -> fixture.as(lea, members::all)).isInstanceOf(AccessDenied.class);
    assertThat(fixture.as(home.parent(), () -> members.findEver(lea.member()))).isPresent();
  }

  @Test
  void theLastParentStays() {
    assertThat(fixture.as(home.parent(), () -> household.removeMember(home.parent().member())))
        .isEqualTo(new RemoveResult.LastParent());
  }

  @Test
  void whoIsOfAnotherFamilyIsNobodyHere() {
    var other = fixture.aFamily();
    var pretender =
        new Actor.Person(home.family(), other.parent().account(), home.parent().member());

    assertThatThrownBy(() -> fixture.as(pretender, members::all)).isInstanceOf(AccessDenied.class);
  }

  private String invite() {
    var invited = (InviteResult.Invited) fixture.as(home.parent(), () -> invitations.invite(oma));
    return invited.secret();
  }

  private boolean withdraw() {
    invitations.withdraw(oma);
    return true;
  }

  private JoinResult join(String secret) {
    var email = UUID.randomUUID() + "@breather.example";
    return joining.joinAnew(secret, email, FamilyFixture.PASSWORD, Locale.GERMAN);
  }
}
