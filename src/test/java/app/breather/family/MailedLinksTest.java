package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.base.persistence.StatementCount;
import app.breather.base.persistence.StatementCount.Counted;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.MailedLinks.Asked;
import app.breather.family.MailedLinks.Wish;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Links by mail to sign in and to choose a new password. */
@IntegrationTest
class MailedLinksTest {

  private static final String NEW = "another warm evening";

  @Autowired private FamilyFixture fixture;
  @Autowired private MailedLinks links;
  @Autowired private SignInLinks signInLinks;
  @Autowired private PasswordResets resets;
  @Autowired private Profiles profiles;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  private final String from = UUID.randomUUID().toString();
  private Home home;

  @BeforeEach
  void aFamilyAndAMailServer() {
    home = fixture.aFamily();
    server.start();
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
    server.isNotSetUp();
  }

  @Test
  void aLinkShowsWhoseItIsAndSignsInOnce() {
    var secret = mailed(Wish.SIGN_IN);

    assertThat(signInLinks.find(secret)).contains(home.email());
    assertThat(signInLinks.use(secret).map(AccountPrincipal::account))
        .contains(home.parent().account());
    assertThat(signInLinks.use(secret)).isEmpty();
    assertThat(signInLinks.find(secret)).isEmpty();
  }

  @Test
  void lookingFiftyTimesChangesNothing() {
    var secret = mailed(Wish.SIGN_IN);
    for (int i = 0; i < 50; i++) {
      assertThat(signInLinks.find(secret)).isPresent();
    }

    assertThat(signInLinks.use(secret)).isPresent();
  }

  @Test
  void ofTwentyWhoFollowItAtOnceOneIsSignedIn() throws Exception {
    var secret = mailed(Wish.SIGN_IN);
    var start = new CyclicBarrier(20);
    Callable<Optional<AccountPrincipal>> follow =
        () -> {
          start.await();
          return signInLinks.use(secret);
        };
    try (var people = Executors.newFixedThreadPool(20)) {
      var followed = people.invokeAll(Stream.generate(() -> follow).limit(20).toList());

      assertThat(followed).map(Future::get).filteredOn(Optional::isPresent).hasSize(1);
    }
  }

  @Test
  void endsAfterTenMinutes() {
    var secret = mailed(Wish.SIGN_IN);
    clock.advance(Duration.ofMinutes(9));
    assertThat(signInLinks.find(secret)).isPresent();

    clock.advance(Duration.ofMinutes(1));
    assertThat(signInLinks.find(secret)).isEmpty();
    assertThat(signInLinks.use(secret)).isEmpty();
  }

  @Test
  void aLinkForSomethingElseSignsNobodyIn() {
    var reset = mailed(Wish.NEW_PASSWORD);
    var signIn = mailed(Wish.SIGN_IN);

    assertThat(signInLinks.use(reset)).isEmpty();
    assertThat(resets.reset(signIn, NEW)).isEqualTo(new ResetResult.Gone());
    assertThat(resets.find(reset)).contains(home.email());
    assertThat(signInLinks.use(signIn)).isPresent();
  }

  @Test
  void whatIsNoLinkSignsNobodyIn() {
    for (var text : List.of("", "x", "A".repeat(43), "x".repeat(10_000))) {
      assertThat(signInLinks.find(text)).isEmpty();
      assertThat(signInLinks.use(text)).isEmpty();
    }
  }

  @Test
  void signingInEndsTheOtherLinks() {
    var first = mailed(Wish.SIGN_IN);
    var second = mailed(Wish.SIGN_IN);

    signInLinks.use(second);

    assertThat(signInLinks.find(first)).isEmpty();
  }

  @Test
  void anUnknownAddressIsAnsweredAsAKnownOneAndCostsAsMuch() {
    var known = asked(home.email());
    var unknown = asked(UUID.randomUUID() + "@breather.example");

    assertThat(unknown).isEqualTo(known);
    assertThat(known.result()).isEqualTo(Asked.ON_ITS_WAY);
    due.run(home.family());
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void theAddressMayBeTypedInWhateverCase() {
    links.ask(Wish.SIGN_IN, " " + home.email().toUpperCase(Locale.ROOT), from);
    due.run(home.family());

    assertThat(mails()).hasSize(1);
  }

  @Test
  void whatIsNoAddressIsSaidSo() {
    for (var text : List.of("", "inge", "x".repeat(10_000))) {
      assertThat(links.ask(Wish.SIGN_IN, text, from)).isEqualTo(Asked.NO_ADDRESS);
    }
  }

  @Test
  void nobodyIsFloodedAndNobodyAsksForEverybody() {
    var nobody = UUID.randomUUID() + "@breather.example";
    for (var email : List.of(home.email(), nobody)) {
      var answers = Stream.generate(() -> askFromSomewhere(email)).limit(100).toList();
      assertThat(answers).filteredOn(Asked.ON_ITS_WAY::equals).hasSize(3);
    }
    var answers =
        Stream.generate(
                () -> links.ask(Wish.SIGN_IN, UUID.randomUUID() + "@breather.example", from))
            .limit(100)
            .toList();
    assertThat(answers).filteredOn(Asked.ON_ITS_WAY::equals).hasSize(10);
  }

  @Test
  void aNewPasswordEndsMailedLinksAndIsToldInTheAccountsLanguage() {
    var signIn = mailed(Wish.SIGN_IN);
    speakGerman();
    var reset = mailed(Wish.NEW_PASSWORD);

    assertThat(resets.reset(reset, NEW)).isEqualTo(new ResetResult.Done(home.email()));

    assertThat(signInLinks.find(signIn)).isEmpty();
    due.run(home.family());
    assertThat(subjectOfLast()).isEqualTo("Dein Passwort wurde geändert");
    assertThat(TestMailServer.plainText(mails().getLast()))
        .contains(home.email(), "/login/password");
  }

  @Test
  void aPasswordChangedInTheProfileIsToldToo() {
    fixture.as(home.parent(), () -> profiles.changePassword(FamilyFixture.PASSWORD, NEW));
    due.run(home.family());

    assertThat(subjectOfLast()).isEqualTo("Your password was changed");
  }

  @Test
  void aRefusedPasswordIsToldNobody() {
    fixture.as(home.parent(), () -> profiles.changePassword("wrong", NEW));
    due.run(home.family());

    assertThat(mails()).isEmpty();
  }

  @Test
  void withoutAMailServerThereIsNoSuchWay() {
    assertThat(links.areOffered()).isTrue();
    server.isNotSetUp();

    assertThat(links.areOffered()).isFalse();
    links.ask(Wish.SIGN_IN, home.email(), from);
    assertThat(due.nextAt(home.family())).isEmpty();
  }

  private Counted<Asked> asked(String email) {
    return StatementCount.of(() -> askFromSomewhere(email));
  }

  private Asked askFromSomewhere(String email) {
    return links.ask(Wish.SIGN_IN, email, UUID.randomUUID().toString());
  }

  private String mailed(Wish wish) {
    assertThat(links.ask(wish, home.email(), from)).isEqualTo(Asked.ON_ITS_WAY);
    due.run(home.family());
    var text = TestMailServer.plainText(mails().getLast());
    var address = wish == Wish.SIGN_IN ? "/sign-in/" : "/reset/";
    return text.split(address)[1].substring(0, 43);
  }

  private void speakGerman() {
    var seen = fixture.as(home.parent(), profiles::mine);
    var german =
        new ProfileCard(
            seen.name(),
            seen.colour(),
            seen.email(),
            Locale.GERMAN,
            seen.largeType(),
            seen.theme());
    fixture.as(home.parent(), () -> profiles.change(seen, german));
  }

  private List<MimeMessage> mails() {
    return server.receivedBy(home.email());
  }

  private String subjectOfLast() {
    try {
      return mails().getLast().getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
