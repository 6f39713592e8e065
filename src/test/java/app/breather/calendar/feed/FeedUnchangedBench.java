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

/** P5: whether there is news, asked by who has the latest; the peer sends all of it again. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FeedUnchangedBench {

  @Autowired private FeedRace race;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  @Test
  void aThousandEntries() throws Exception {
    var ours = race.aFeed(port);
    try (var radicale = new Radicale(folder);
        var client = HttpClient.newHttpClient()) {
      var theirs = radicale.keep(FeedRace.get(client, ours, "\"none\"").body());
      new Comparison("feed-unchanged", "Radicale")
          .rate(
              () -> FeedRace.rate(ours, true, 304),
              () -> FeedRace.rate(theirs, true, 200),
              new Goal("ratio >= 10", result -> result.ratio() >= 10));
    }
  }
}
