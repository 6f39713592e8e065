package app.breather.calendar.feed;

import app.breather.IntegrationTest;
import app.breather.bench.Comparison;
import app.breather.bench.Comparison.Goal;
import java.net.http.HttpClient;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P5: a calendar that is sent whole, to who takes it as it is. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FeedFullBench {

  @Autowired private FeedRace race;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  @Test
  void aThousandEntries() throws Exception {
    var ours = race.aFeed(port);
    try (var radicale = new Radicale(folder);
        var client = HttpClient.newHttpClient()) {
      var theirs = radicale.keep(FeedRace.get(client, ours, "\"none\"").body());
      new Comparison("feed-full", "Radicale")
          .rate(
              () -> FeedRace.rate(ours, false, 200),
              () -> FeedRace.rate(theirs, false, 200),
              new Goal("ratio >= 3", result -> result.ratio() >= 3));
    }
  }
}
