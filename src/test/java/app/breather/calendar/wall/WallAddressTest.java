package app.breather.calendar.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.base.web.LinkPages;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.care.CareFixture;
import app.breather.timeoff.TimeOffFixture;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** S3, S5: who gives the address out, how it ends, and how it answers. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class WallAddressTest {

  private static final int FEW_STATEMENTS = 17;

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private RotaAgreement rotas;
  @Autowired private WallAddresses addresses;
  @Autowired private WallPages pages;
  @Autowired private Tablet tablet;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient sql;
  private TimeOffFixture.People people;
  private String address;

  @BeforeEach
  void theParentsHaveADisplay() {
    people = timeOff.twoParents();
    address = tablet.addressOf(people.alex());
  }

  private String secret() {
    return address.substring("/wall/".length());
  }

  @Test
  void itHas256BitsOfWhichOnlyTheHashIsStored() throws Exception {
    var bits = Base64.getUrlDecoder().decode(secret());
    assertThat(bits).hasSize(32);
    assertThat(
            sql.sql("select purpose from link where hash = :hash")
                .param("hash", MessageDigest.getInstance("SHA-256").digest(bits))
                .query(String.class)
                .list())
        .containsExactly("WALL");
  }

  @Test
  void eitherParentSeesSinceWhenItIsThereAndEndsIt() throws Exception {
    clock.advance(Duration.ofDays(3));
    assertThat(care.as(people.sam(), addresses::since)).contains(CareFixture.NOW);
    end(people.sam());
    assertThat(care.as(people.alex(), addresses::since)).isEmpty();
    assertUnknown();
  }

  @Test
  void aNewAddressStopsTheOldOneAtOnce() throws Exception {
    var next = tablet.addressOf(people.sam());
    assertUnknown();
    assertThat(tablet.get(next).getStatus()).isEqualTo(200);
  }

  @Test
  void noCaregiverGivesItOutNorLearnsOfIt() {
    for (Runnable wish : List.<Runnable>of(addresses::make, addresses::since, addresses::end)) {
      assertThatThrownBy(
              () ->
                  care.as(
                      people.inge(),
                      () -> {
                        wish.run();
                        return true;
                      }))
          .isInstanceOf(AccessDenied.class);
    }
  }

  @Test
  void anotherFamilysDisplayIsNotTouched() throws Exception {
    var others = timeOff.twoParents();
    var theirs = tablet.addressOf(others.alex());
    end(people.alex());
    assertThat(tablet.get(theirs).getStatus()).isEqualTo(200);
    assertThat(care.as(others.sam(), addresses::since)).isPresent();
  }

  private void end(Actor.Person parent) {
    care.as(
        parent,
        () -> {
          addresses.end();
          return true;
        });
  }

  /** And it does not ask again: a display that was forgotten would count as guessing. */
  private void assertUnknown() throws Exception {
    var never = tablet.get("/wall/" + "A".repeat(43));
    var known = tablet.get(address);
    assertThat(known.getStatus()).isEqualTo(never.getStatus()).isEqualTo(404);
    assertThat(known.getContentAsString()).isEqualTo(never.getContentAsString());
    assertThat(tablet.get("/wall/x").getContentAsString()).isEqualTo(never.getContentAsString());
    assertThat(known.getHeader("Refresh")).isNull();
  }

  @Test
  void guessersAreHeardNoMoreAndWhatHangsStillIs() throws Exception {
    for (int i = 0; i < LinkPages.UNKNOWN_LINKS; i++) {
      assertThat(from("guesser", "/wall/guess" + i).getStatus())
          .isEqualTo(i < LinkPages.UNKNOWN_LINKS - 1 ? 404 : 429);
    }
    assertThat(from("guesser", "/answer/guess").getStatus()).isEqualTo(429);
    assertThat(from("guesser", address).getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse from(String computer, String page) throws Exception {
    return tablet.send(HttpMethod.GET, computer + " at " + address, page);
  }

  @Test
  void itAsksAgainAroundTheBeginningOfEachMinute() throws Exception {
    clock.stopAt(CareFixture.NOW.plusSeconds(15));
    assertThat(Integer.parseInt(refresh(address))).isBetween(45, 54);
    var failed = pages.fail(new IllegalStateException("broken"), new MockHttpServletRequest());
    assertThat(failed.getStatusCode().value()).isEqualTo(500);
    assertThat(failed.getHeaders().getFirst("Refresh")).isEqualTo("60");
  }

  private String refresh(String of) throws Exception {
    return Optional.ofNullable(tablet.get(of).getHeader("Refresh")).orElseThrow();
  }

  @Test
  void itRunsNoScriptAndKeepsNothing() throws Exception {
    var answer = tablet.get(address);
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
        .doesNotContain("script-src", "unsafe");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.getHeader("Cache-Control")).contains("private", "no-cache");
    assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
    assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
    assertThat(answer.getContentAsString()).doesNotContain("<script", "style=", "<form");
  }

  @Test
  void withinAMinuteItIsALineAndThenAnotherPage() throws Exception {
    var version = Optional.ofNullable(tablet.get(address).getHeader("ETag")).orElseThrow();
    var again = tablet.get(address, "If-None-Match", version);
    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsByteArray()).isEmpty();
    assertThat(again.getHeader("Refresh")).isNotNull();
    clock.advance(Duration.ofMinutes(1));
    assertThat(tablet.get(address, "If-None-Match", version).getStatus()).isEqualTo(200);
  }

  @Test
  void itTakesFewStatementsHoweverMuchThereIs() {
    var pattern = new Pattern.Cycle(List.of(people.alex().member(), people.sam().member()));
    var content =
        new RotaContent(
            LocalDate.of(2027, 3, 1), LocalTime.of(19, 0), LocalTime.of(20, 0), pattern);
    care.as(people.alex(), () -> rotas.agree(content, Optional.empty()));
    care.aSlot(people.home(), -24, -22);
    var few = counted();
    for (int i = 0; i < 40; i++) {
      care.aSlot(people.home(), i - 100, i - 99, people.inge());
    }
    var many = counted();
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(FEW_STATEMENTS);
  }

  private int counted() {
    return StatementCount.of(
            () -> {
              try {
                return tablet.get(address).getStatus();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .statements();
  }

  @Test
  void itsSecretIsInNoLog(CapturedOutput output) throws Exception {
    tablet.get(address);
    tablet.get(address + "/more");
    tablet.send(HttpMethod.POST, address, address);
    assertThat(output.getAll()).doesNotContain(secret());
    assertThat(care.as(people.alex(), addresses::make)).hasToString("WallAddress[hidden]");
  }
}
