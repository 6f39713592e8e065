package app.breather.calendar.busy;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.fetch.FarServer;
import app.breather.base.jobs.DueJobs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.calendar.Busy;
import app.breather.calendar.BusyTimes;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.Parkers;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.Title;
import app.breather.calendar.busy.BusyResult.Added;
import app.breather.calendar.file.CalendarFileFixture;
import app.breather.calendar.file.CalendarFiles;
import app.breather.calendar.file.CalendarFiles.Opened;
import app.breather.calendar.file.LeftOut;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Other calendars are read in, again and again, and are their owner's alone. */
@IntegrationTest
class BusyCalendarsTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final Period WEEK =
      new Period(Instant.parse("2027-03-01T00:00:00Z"), Instant.parse("2027-03-08T00:00:00Z"));
  private static final String DENTIST =
      CalendarFileFixture.event(
          "UID:a",
          "SUMMARY:Dentist",
          "DTSTART:20270302T090000Z",
          "DTEND:20270302T100000Z",
          "RRULE:FREQ=WEEKLY");

  @RegisterExtension private final FarServer server = new FarServer();
  @Autowired private BusyCalendars calendars;
  @Autowired private BusyTimes times;
  @Autowired private SharedCalendar shared;
  @Autowired private DueJobs jobs;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  @Autowired private CurrentActor current;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    clock.stopAt(NOW);
    family = parkers.create();
  }

  @Test
  void anAddressIsReadSoonAndThenEveryHour() {
    server.at("/a", 200, DENTIST);
    var added = follow("/a", false);
    assertThat(added.readAt()).isEmpty();

    jobs.run(family.id());

    assertThat(busy(family.sam())).containsExactly(dentist());
    var card = card(family.alex());
    assertThat(card.readAt()).contains(NOW);
    assertThat(card.spans()).isEqualTo(53);
    assertThat(card.problem()).isEmpty();
    assertThat(card.nextAt().orElseThrow())
        .isBetween(NOW.plus(Duration.ofHours(1)), NOW.plus(Duration.ofMinutes(70)));
    assertThat(jobs.nextAt(family.id())).isEqualTo(card.nextAt());

    clock.advance(Duration.ofMinutes(70));
    jobs.run(family.id());
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void whatIsNoLongerThereIsNoLongerShown() {
    var answers = new ArrayList<>(List.of(DENTIST, CalendarFileFixture.calendar()));
    server.at(
        "/a",
        exchange ->
            FarServer.send(exchange, 200, answers.removeFirst().getBytes(StandardCharsets.UTF_8)));
    follow("/a", false);
    jobs.run(family.id());
    assertThat(busy(family.alex())).hasSize(1);
    clock.advance(Duration.ofHours(2));
    jobs.run(family.id());
    assertThat(busy(family.alex())).isEmpty();
  }

  @Test
  void whereThereIsNoNewsWhatIsKeptStaysForThreeDays() {
    server.at(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
          FarServer.send(
              exchange,
              known ? 304 : 200,
              known ? new byte[0] : DENTIST.getBytes(StandardCharsets.UTF_8));
        });
    follow("/a", false);
    jobs.run(family.id());
    clock.advance(Duration.ofHours(2));
    jobs.run(family.id());
    assertThat(busy(family.alex())).hasSize(1);
    assertThat(card(family.alex()).readAt()).contains(NOW);

    clock.advance(Duration.ofDays(4));
    jobs.run(family.id());
    assertThat(card(family.alex()).readAt()).contains(clock.instant());
  }

  @Test
  void whoDoesNotAnswerIsAskedLessAndLessAndWhatIsKeptStays() {
    var status = new ArrayList<>(List.of(200, 500, 500, 500, 200));
    server.at(
        "/a",
        exchange ->
            FarServer.send(
                exchange, status.removeFirst(), DENTIST.getBytes(StandardCharsets.UTF_8)));
    follow("/a", false);
    jobs.run(family.id());
    var pauses = new ArrayList<Duration>();
    for (int i = 0; i < 3; i++) {
      clock.stopAt(card(family.alex()).nextAt().orElseThrow());
      jobs.run(family.id());
      pauses.add(Duration.between(clock.instant(), card(family.alex()).nextAt().orElseThrow()));
      assertThat(card(family.alex()).problem()).contains(BusyProblem.UNUSABLE);
      assertThat(busy(family.alex())).hasSize(1);
    }
    assertThat(pauses)
        .containsExactly(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4));
    clock.stopAt(card(family.alex()).nextAt().orElseThrow());
    jobs.run(family.id());
    assertThat(card(family.alex()).problem()).isEmpty();
  }

  @Test
  void anAddressWithinLeadsNowhere() {
    assertThat(as(family.alex(), () -> calendars.follow("http://10.0.0.1/cal.ics", false)))
        .isInstanceOf(Added.class);
    jobs.run(family.id());
    assertThat(card(family.alex()).problem()).contains(BusyProblem.NOT_PUBLIC);
  }

  @Test
  void aPageThatIsNoCalendarSaysSo() {
    server.at("/a", 200, "<!doctype html><title>Sign in</title>");
    follow("/a", false);
    jobs.run(family.id());
    assertThat(card(family.alex()).problem()).contains(BusyProblem.NO_CALENDAR);
  }

  @Test
  void whatWasLeftOutIsCounted() {
    server.at("/a", 200, DENTIST.replace("WEEKLY", "SECONDLY"));
    follow("/a", false);
    jobs.run(family.id());
    assertThat(card(family.alex()).leftOut()).isEqualTo(Map.of(LeftOut.TOO_OFTEN, 1));
  }

  @Test
  void titlesAreKeptOnlyWhereTheirOwnerWishes() {
    server.at("/a", 200, DENTIST);
    server.at("/b", 200, DENTIST.replace("0302T09", "0303T09").replace("0302T10", "0303T10"));
    follow("/a", false);
    follow("/b", true);
    jobs.run(family.id());
    assertThat(titles(family.alex()))
        .containsExactly(Title.translated("busy"), Title.written("Dentist"));
    assertThat(titles(family.sam()))
        .containsExactly(Title.translated("busy"), Title.translated("busy"));
  }

  @Test
  void aFileIsKeptUntilAnotherOneOfItsNameComes() {
    var first = take("work.ics", DENTIST);
    assertThat(first).isInstanceOf(Added.class);
    assertThat(busy(family.sam())).containsExactly(dentist());
    take("work.ics", CalendarFileFixture.calendar());
    assertThat(busy(family.sam())).isEmpty();
    assertThat(as(family.alex(), calendars::mine)).hasSize(1);
    assertThat(card(family.alex()).isFile()).isTrue();
    assertThat(jobs.nextAt(family.id())).isEmpty();
  }

  @Test
  void aFileThatIsNoneIsRefusedAndNothingIsKept() {
    assertThat(take("photo.jpg", "\u0089PNG")).isEqualTo(new BusyResult.NoCalendar());
    assertThat(as(family.alex(), calendars::mine)).isEmpty();
  }

  @Test
  void whatIsNoAddressIsRefusedAndTheSameIsNotReadTwice() {
    assertThat(as(family.alex(), () -> calendars.follow("my calendar", false)))
        .isEqualTo(new BusyResult.NoAddress());
    follow("/a", false);
    assertThat(as(family.alex(), () -> calendars.follow(server.address("127.0.0.1", "/a"), true)))
        .isEqualTo(new BusyResult.Known());
  }

  @Test
  void nobodyHasMoreThanFive() {
    for (int i = 0; i < BusyCalendars.MOST; i++) {
      follow("/" + i, false);
    }
    assertThat(as(family.alex(), () -> calendars.follow("cal.example/6", false)))
        .isEqualTo(new BusyResult.TooMany(5));
    assertThat(take("work.ics", DENTIST)).isEqualTo(new BusyResult.TooMany(5));
    assertThat(as(family.sam(), () -> calendars.follow("cal.example/6", false)))
        .isInstanceOf(Added.class);
  }

  @Test
  void whatIsEndedIsGoneAtOnceComesBackAndIsForgottenLater() {
    take("work.ics", DENTIST);
    var id = card(family.alex()).id();
    assertThat(as(family.alex(), () -> calendars.end(id))).isTrue();
    assertThat(busy(family.sam())).isEmpty();
    assertThat(as(family.alex(), calendars::mine)).isEmpty();

    assertThat(as(family.alex(), () -> calendars.goOn(id))).isTrue();
    assertThat(busy(family.sam())).hasSize(1);

    clock.advance(Duration.ofMinutes(5));
    as(family.alex(), () -> calendars.end(id));
    clock.advance(Duration.ofMinutes(6));
    jobs.run(family.id());
    assertThat(rows("busy_calendar")).as("ended anew five minutes later").isEqualTo(1);
    clock.advance(Duration.ofMinutes(5));
    jobs.run(family.id());
    assertThat(as(family.alex(), () -> calendars.goOn(id))).isFalse();
    assertThat(rows("busy_calendar") + rows("busy_time")).isZero();
  }

  @Test
  void whatIsEndedIsNotAskedAnyMore() {
    server.at("/a", 200, DENTIST);
    var id = follow("/a", false).id();
    as(family.alex(), () -> calendars.end(id));
    jobs.run(family.id());
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void nobodyElseTouchesThemNotEvenAParent() {
    var id = follow("/a", false).id();
    for (var other : List.of(family.sam(), family.inge(), parkers.create().alex())) {
      assertThat(as(other, calendars::mine)).isEmpty();
      assertThat(as(other, () -> calendars.refresh(id))).isFalse();
      assertThat(as(other, () -> calendars.end(id))).isFalse();
      assertThat(as(other, () -> calendars.goOn(id))).isFalse();
    }
  }

  @Test
  void aCaregiverMayReadInTheirs() {
    server.at("/a", 200, DENTIST);
    as(family.inge(), () -> calendars.follow(server.address("127.0.0.1", "/a"), false));
    jobs.run(family.id());
    assertThat(busy(family.alex()))
        .extracting(Busy::member)
        .containsExactly(family.inge().member());
    assertThat(busy(family.joe())).isEmpty();
  }

  @Test
  void refreshingAsksAtOnceButNotOverAndOver() {
    server.at("/a", 200, DENTIST);
    var id = follow("/a", false).id();
    jobs.run(family.id());
    for (int i = 0; i < 3; i++) {
      assertThat(as(family.alex(), () -> calendars.refresh(id))).isTrue();
      jobs.run(family.id());
    }
    assertThat(server.asked()).hasSize(1);
    clock.advance(Duration.ofMinutes(1));
    as(family.alex(), () -> calendars.refresh(id));
    jobs.run(family.id());
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void ofWhoLeavesNothingIsKept() {
    server.at("/a", 200, DENTIST);
    follow("/a", false);
    jobs.run(family.id());
    current.doAs(
        new Actor.System(family.id()),
        () ->
            transaction.executeWithoutResult(
                _ ->
                    jdbc.update(
                        "update member set left_at = ?, account_id = null where id = ?",
                        Timestamp.from(NOW),
                        family.alex().member().value())));
    assertThat(busy(family.sam())).isEmpty();
    clock.advance(Duration.ofHours(2));
    jobs.run(family.id());
    assertThat(rows("busy_calendar")).isZero();
  }

  private BusyCalendarCard follow(String path, boolean titles) {
    var added =
        as(family.alex(), () -> calendars.follow(server.address("127.0.0.1", path), titles));
    return ((Added) added).card();
  }

  private BusyResult take(String name, String content) {
    return as(family.alex(), () -> calendars.take(name, opened(content), false));
  }

  private static Opened opened(String content) {
    try (var stream = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))) {
      return CalendarFiles.open(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BusyCalendarCard card(Actor.Person whose) {
    return as(whose, calendars::mine).getFirst();
  }

  private List<Busy> busy(Actor.Person by) {
    return as(by, () -> times.in(WEEK));
  }

  private List<Title> titles(Actor.Person by) {
    return as(by, () -> shared.read(LocalDate.parse("2027-03-01"), 7, Optional.empty()))
        .entries()
        .stream()
        .map(CalendarEntry::title)
        .toList();
  }

  private Busy dentist() {
    return new Busy(
        new Period(Instant.parse("2027-03-02T09:00:00Z"), Instant.parse("2027-03-02T10:00:00Z")),
        family.alex().member(),
        false);
  }

  private int rows(String table) {
    return current.as(
        new Actor.System(family.id()),
        () ->
            transaction.execute(
                _ -> jdbc.queryForObject("select count(*) from " + table, Integer.class)));
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }
}
