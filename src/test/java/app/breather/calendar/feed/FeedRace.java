package app.breather.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.Actor;
import app.breather.care.CareFixture;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two programs that fetch a calendar of a thousand entries for some seconds, over and over. */
@Component
class FeedRace {

  static final int ENTRIES = 1_000;

  private static final int PROGRAMS = 2;
  private static final Duration LENGTH = Duration.ofSeconds(3);

  private final CareFixture care;
  private final FeedProgram program;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  FeedRace(
      CareFixture care, FeedProgram program, JdbcTemplate jdbc, TransactionTemplate transaction) {
    this.care = care;
    this.program = program;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Of a parent, with a slot every eight hours of the year. */
  URI aFeed(int port) {
    var home = care.aFamily();
    var parent = home.parent();
    care.as(parent, () -> transaction.execute(_ -> insert(parent, home.child().value())));
    return URI.create("http://localhost:" + port + program.addressOf(parent));
  }

  private int insert(Actor.Person parent, UUID child) {
    jdbc.update(
        """
        insert into care_slot (family_id, id, starts_at, ends_at, purpose, place, note,
          opened_by, opened_at, version)
        select ?, gen_random_uuid(), begins, begins + interval '4 hours', 'Work', '', '', ?, now(), 0
        from (select cast(? as timestamptz) + i * interval '8 hours' as begins
          from generate_series(1, ?) i) as all_of_them""",
        parent.family().value(),
        parent.member().value(),
        Timestamp.from(CareFixture.NOW),
        ENTRIES);
    return jdbc.update(
        """
        insert into care_slot_child (family_id, id, slot_id, child_id)
        select family_id, gen_random_uuid(), id, ? from care_slot where family_id = ?""",
        child,
        parent.family().value());
  }

  static HttpResponse<byte[]> get(HttpClient client, URI address, String version)
      throws IOException, InterruptedException {
    var request = request(address).header("If-None-Match", version).build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  static int put(URI address, byte[] calendar) throws IOException, InterruptedException {
    var request =
        request(address)
            .header("Content-Type", "text/calendar")
            .PUT(BodyPublishers.ofByteArray(calendar))
            .build();
    try (var client = client()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  /** The peer keeps calendars for somebody only; ours does not look. */
  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).header("Authorization", "Basic YmVuY2g6eA==");
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  /** Answers a second, to whoever knows the version or none. */
  static double rate(URI address, boolean knowing, int status) throws Exception {
    try (var client = client();
        var programs = Executors.newFixedThreadPool(PROGRAMS)) {
      var first = get(client, address, "\"none\"");
      var version = knowing ? first.headers().firstValue("ETag").orElseThrow() : "\"none\"";
      var ends = System.nanoTime() + LENGTH.toNanos();
      Callable<Integer> fetching =
          () -> {
            int answers = 0;
            for (; System.nanoTime() < ends; answers++) {
              assertThat(get(client, address, version).statusCode()).isEqualTo(status);
            }
            return answers;
          };
      var all = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < PROGRAMS; i++) {
        all.add(fetching);
      }
      int answers = 0;
      for (var one : programs.invokeAll(all)) {
        answers += one.get();
      }
      return answers / (double) LENGTH.toSeconds();
    }
  }
}
