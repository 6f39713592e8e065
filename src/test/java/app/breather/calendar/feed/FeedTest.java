package app.breather.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.time.TestClock;
import app.breather.base.web.LinkPages;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.care.CareFixture;
import app.breather.family.Household;
import app.breather.timeoff.TimeOffFixture;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** S3, S5 and what calendar programs rely on: the address, and how it answers. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class FeedTest {

  private static final int FEW_STATEMENTS = 20;

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private RotaAgreement rotas;
  @Autowired private Household household;
  @Autowired private FeedAddresses addresses;
  @Autowired private FeedProgram program;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient sql;
  private TimeOffFixture.People people;
  private String address;

  @BeforeEach
  void ingeHasAnAddress() {
    people = timeOff.twoParents();
    address = program.addressOf(people.inge());
  }

  private String secret() {
    return address.substring("/feed/".length(), address.length() - ".ics".length());
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
        .containsExactly("FEED");
    assertThat(
            sql.sql("select count(*) from link where link::text like :text")
                .param("text", "%" + secret() + "%")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aNewAddressStopsTheOldOneAtOnce() throws Exception {
    assertThat(program.get(address).getStatus()).isEqualTo(200);
    var next = program.addressOf(people.inge());
    assertUnknown();
    assertThat(program.get(next).getStatus()).isEqualTo(200);
    assertThat(program.get(program.addressOf(people.joe())).getStatus()).isEqualTo(200);
    assertThat(program.get(next).getStatus()).isEqualTo(200);
  }

  @Test
  void itEndsWhenItsOwnerEndsIt() throws Exception {
    assertThat(care.as(people.inge(), addresses::hasOne)).isTrue();
    care.as(
        people.inge(),
        () -> {
          addresses.end();
          return true;
        });
    assertThat(care.as(people.inge(), addresses::hasOne)).isFalse();
    assertUnknown();
  }

  @Test
  void itEndsWithTheMembership() throws Exception {
    assertThat(program.get(address).getStatus()).isEqualTo(200);
    care.as(people.alex(), () -> household.removeMember(people.inge().member()));
    assertUnknown();
  }

  private void assertUnknown() throws Exception {
    var never = program.get("/feed/" + "A".repeat(43) + ".ics");
    var known = program.get(address);
    assertThat(known.getStatus()).isEqualTo(never.getStatus()).isEqualTo(404);
    assertThat(known.getContentAsString()).isEqualTo(never.getContentAsString());
    assertThat(program.get("/feed/x.ics").getContentAsString())
        .isEqualTo(never.getContentAsString());
  }

  @Test
  void guessersAreHeardNoMoreAndWhatWorksStillIs() throws Exception {
    for (int i = 0; i < LinkPages.UNKNOWN_LINKS; i++) {
      assertThat(from("guesser", "/feed/guess" + i + ".ics").getStatus())
          .isEqualTo(i < LinkPages.UNKNOWN_LINKS - 1 ? 404 : 429);
    }
    assertThat(from("guesser", "/answer/guess").getStatus()).isEqualTo(429);
    assertThat(from("guesser", address).getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse from(String computer, String page) throws Exception {
    return program.send(HttpMethod.GET, computer + " at " + address, page);
  }

  @Test
  void itIsACalendarThatNobodyElseKeeps() throws Exception {
    var answer = program.get(address);
    assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(answer.getHeader("Cache-Control")).contains("private", "no-cache");
    assertThat(answer.getHeaders("Vary")).contains("Accept-Encoding");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
    assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
  }

  @Test
  void withoutNewsItIsALine() throws Exception {
    var version = version(program.get(address));
    assertThat(version).startsWith("\"").endsWith("\"");
    var again = program.get(address, "If-None-Match", version);
    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsByteArray()).isEmpty();
    assertThat(version(again)).isEqualTo(version);
    assertThat(program.get(address, "If-None-Match", "\"another\"").getStatus()).isEqualTo(200);
  }

  @Test
  void newsIsToldToWhoHasTheOldVersion() throws Exception {
    var version = version(program.get(address));
    timeOff.yes(people.sam(), timeOff.requested(people.alex(), TimeOffFixture.hours(0, 3)));
    await()
        .untilAsserted(
            () ->
                assertThat(program.get(address, "If-None-Match", version).getStatus())
                    .isEqualTo(200));
    assertThat(program.text(address)).contains("SUMMARY:Alex: Away");
  }

  @Test
  void theDaysChangeIsNewsThatNobodyHasToTell() throws Exception {
    clock.stopAt(Instant.parse("2027-03-01T22:59:59Z"));
    care.aSlot(people.home(), 0, 4);
    var alex = program.addressOf(people.alex());
    await().untilAsserted(() -> assertThat(program.text(alex)).contains("Date night"));
    var version = version(program.get(alex));
    assertThat(program.get(alex, "If-None-Match", version).getStatus()).isEqualTo(304);
    clock.stopAt(Instant.parse("2027-03-01T23:00:00Z"));
    assertThat(program.get(alex, "If-None-Match", version).getStatus()).isEqualTo(200);
  }

  @Test
  void itIsSentSmallToWhoTakesItSo() throws Exception {
    aRota();
    var alex = program.addressOf(people.alex());
    var plain = program.get(alex);
    var zipped = program.get(alex, "Accept-Encoding", "br, gzip;q=0.8");
    assertThat(plain.getHeader("Content-Encoding")).isNull();
    assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
    try (var stream =
        new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray()))) {
      assertThat(stream.readAllBytes()).isEqualTo(plain.getContentAsByteArray());
    }
    assertThat(version(zipped)).isNotEqualTo(version(plain));
    assertThat(
            program
                .get(alex, "Accept-Encoding", "gzip", "If-None-Match", version(zipped))
                .getStatus())
        .isEqualTo(304);
    assertThat(program.get(alex, "Accept-Encoding", "gzip;q=0").getHeader("Content-Encoding"))
        .isNull();
  }

  @Test
  void itsHeadIsThatOfTheWhole() throws Exception {
    var whole = program.get(address);
    var head = program.send(HttpMethod.HEAD, address, address);
    assertThat(head.getStatus()).isEqualTo(200);
    assertThat(version(head)).isEqualTo(version(whole));
    assertThat(head.getContentLength()).isEqualTo(whole.getContentAsByteArray().length);
  }

  @Test
  void aYearTakesFewStatementsHoweverMuchThereIs() throws Exception {
    aRota();
    slotsEach(1, 10);
    var few = counted(program.addressOf(people.alex()));
    slotsEach(2, 50);
    timeOff.yes(people.sam(), timeOff.requested(people.alex(), TimeOffFixture.hours(0, 3)));
    var many = counted(program.addressOf(people.joe()));
    var all = counted(program.addressOf(people.sam()));

    assertThat(few.statements()).isLessThanOrEqualTo(FEW_STATEMENTS);
    assertThat(all.statements()).isEqualTo(few.statements());
    assertThat(many.statements()).isLessThanOrEqualTo(FEW_STATEMENTS);
  }

  @Test
  void whatNobodyChangedIsNotReadAgain() throws Exception {
    aRota();
    await()
        .untilAsserted(
            () -> {
              counted(address);
              assertThat(counted(address).statements()).isEqualTo(4);
            });
  }

  private StatementCount.Counted<Integer> counted(String of) {
    return StatementCount.of(
        () -> {
          try {
            return program.get(of).getStatus();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void itsSecretIsInNoLog(CapturedOutput output) throws Exception {
    program.get(address);
    program.get(address + "/more");
    program.get(address, "Accept", "application/json");
    program.send(HttpMethod.POST, address, address);
    assertThat(output.getAll()).doesNotContain(secret());
    assertThat(care.as(people.inge(), addresses::make)).hasToString("FeedAddress[hidden]");
  }

  private void slotsEach(int day, int many) {
    for (int i = 0; i < many; i++) {
      care.aSlot(people.home(), day * 24 + i, day * 24 + i + 1);
    }
  }

  private void aRota() {
    var pattern = new Pattern.Cycle(List.of(people.alex().member(), people.sam().member()));
    var content =
        new RotaContent(
            LocalDate.of(2027, 3, 1), LocalTime.of(19, 0), LocalTime.of(20, 0), pattern);
    care.as(people.alex(), () -> rotas.agree(content, Optional.empty()));
  }

  private static String version(MockHttpServletResponse answer) {
    return Optional.ofNullable(answer.getHeader("ETag")).orElseThrow();
  }
}
