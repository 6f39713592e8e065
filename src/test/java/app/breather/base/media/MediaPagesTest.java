package app.breather.base.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import app.breather.family.FamilyFixture;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Pictures and films go to whom they are shown, and to nobody else. */
@IntegrationTest
@Import(MediaPagesTest.Guards.class)
class MediaPagesTest {

  @Autowired private FamilyFixture families;
  @Autowired private MediaIntake intake;
  @Autowired private MediaStore store;
  @Autowired private TransactionTemplate transaction;
  @Autowired private WebApplicationContext context;
  @Autowired private Seen seen;
  private MockMvc browser;
  private FamilyFixture.Home home;

  @BeforeEach
  void aFamily() {
    home = families.aFamily();
    browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @AfterEach
  void nobodyIsSignedIn() {
    SecurityContextHolder.clearContext();
    TestSecurityContextHolder.clearContext();
  }

  private MediaId kept(byte[] content) {
    return families.as(
        home.parent(),
        () -> {
          try {
            var taken = (IntakeResult.Taken) intake.take(new ByteArrayInputStream(content));
            transaction.executeWithoutResult(_ -> store.keep(taken.media()));
            seen.by.put(taken.media().id(), home.parent().member());
            return taken.media().id();
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private MockHttpServletResponse ask(
      Actor.Person who, FamilyId family, MediaId media, String range) throws Exception {
    return ask(who, MediaAddress.of(family, media), range);
  }

  private MockHttpServletResponse ask(Actor.Person who, String address, String range)
      throws Exception {
    families.signIn(who.account());
    TestSecurityContextHolder.setContext(SecurityContextHolder.getContext());
    var request = get("/" + address);
    return browser
        .perform(range.isEmpty() ? request : request.header("Range", range))
        .andReturn()
        .getResponse();
  }

  @Test
  void whomItIsShownToGetsItAsWhatItIsAndNobodyElseKeepsIt() throws Exception {
    var picture = ask(home.parent(), home.family(), kept(Hostile.jpeg()), "");

    assertThat(picture.getStatus()).isEqualTo(200);
    assertThat(picture.getContentType()).isEqualTo("image/jpeg");
    assertThat(picture.getContentAsByteArray()).startsWith(0xff, 0xd8, 0xff);
    assertThat(picture.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(picture.getHeader("Cache-Control")).contains("private", "no-cache");
    assertThat(picture.getHeader("Content-Security-Policy")).contains("default-src 'self'");
  }

  @Test
  void aSmallOneIsAskedForWhereThereAreMany() throws Exception {
    var large = kept(Hostile.picture("png", 3_000, 2_000));
    assertThat(width(asked(MediaAddress.of(home.family(), large)))).isEqualTo(2_048);
    assertThat(width(asked(MediaAddress.small(home.family(), large)))).isEqualTo(720);

    var film = kept(Hostile.film("isom"));
    assertThat(asked(MediaAddress.small(home.family(), film)).getContentType())
        .isEqualTo("video/mp4");

    var inge = families.aMember(home.family(), "Oma Inge", Role.CAREGIVER);
    isNotThere(ask(inge, MediaAddress.small(home.family(), large), ""));
  }

  private MockHttpServletResponse asked(String address) throws Exception {
    return ask(home.parent(), address, "");
  }

  private static int width(MockHttpServletResponse picture) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(picture.getContentAsByteArray())).getWidth();
  }

  @Test
  void aPlayerGetsThePartItAsksFor() throws Exception {
    var film = kept(Hostile.film("isom"));
    var part = ask(home.parent(), home.family(), film, "bytes=4-7");
    assertThat(part.getStatus()).isEqualTo(206);
    assertThat(part.getContentAsString()).isEqualTo("ftyp");
    assertThat(part.getHeader("Content-Range")).startsWith("bytes 4-7/");
    assertThat(ask(home.parent(), home.family(), film, "bytes=9000000-").getStatus())
        .isEqualTo(416);
  }

  @Test
  void whatIsNotForTheseEyesIsNotThere() throws Exception {
    var media = kept(Hostile.jpeg());
    var never = new MediaId(UUID.randomUUID());
    var inge = families.aMember(home.family(), "Oma Inge", Role.CAREGIVER);
    var neighbour = families.aFamily();

    isNotThere(ask(inge, home.family(), media, ""));
    isNotThere(ask(inge, home.family(), never, ""));
    isNotThere(ask(neighbour.parent(), home.family(), media, ""));
    isNotThere(ask(neighbour.parent(), neighbour.family(), media, ""));
    isNotThere(ask(home.parent(), neighbour.family(), media, ""));
  }

  private static void isNotThere(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentLength()).isZero();
    assertThat(answer.getHeader("ETag")).isNull();
  }

  @Test
  void whoIsNotSignedInIsAskedToSignIn() throws Exception {
    var answer =
        browser
            .perform(get("/" + MediaAddress.of(home.family(), kept(Hostile.jpeg()))))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isIn(302, 401);
    assertThat(answer.getContentAsByteArray()).isEmpty();
  }

  /** As a feature does it. */
  static class Seen implements MediaGuard {

    private final Map<MediaId, MemberId> by = new HashMap<>();
    private final CurrentActor current;

    Seen(CurrentActor current) {
      this.current = current;
    }

    @Override
    public boolean shows(MediaId media) {
      return current.member().equals(by.get(media));
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Guards {

    @Bean
    Seen seen(CurrentActor current) {
      return new Seen(current);
    }
  }
}
