package app.breather.milestones.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.media.Hostile;
import app.breather.care.CareFixture;
import app.breather.milestones.MilestoneCard;
import app.breather.milestones.MilestoneFixture;
import app.breather.milestones.MilestoneFixture.Situation;
import app.breather.milestones.Milestones;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures and videos come in over a real line, as browsers without JavaScript send them. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FirstUploadIT {

  private static final String LINE = "----breather";

  @Autowired private MilestoneFixture firsts;
  @Autowired private CareFixture care;
  @Autowired private Milestones milestones;
  @LocalServerPort private int port;
  private Situation now;
  private String secret = "";

  @BeforeEach
  void ingeHasMia() {
    now = firsts.ingeHasMia();
    secret = care.aSecretOfCare(now.home(), now.care(), now.inge().member());
  }

  private HttpResponse<String> send(String link, InputStream shot) throws Exception {
    var head =
        """
        --%1$s\r
        Content-Disposition: form-data; name="kind"\r
        \r
        STEPS\r
        --%1$s\r
        Content-Disposition: form-data; name="note"\r
        \r
        Für Grüße\r
        --%1$s\r
        Content-Disposition: form-data; name="shot"; filename="../../x.html"\r
        Content-Type: text/html\r
        \r
        """
            .formatted(LINE);
    var tail = "\r\n--" + LINE + "--\r\n";
    var all =
        new SequenceInputStream(Collections.enumeration(List.of(bytes(head), shot, bytes(tail))));
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/first/" + link))
            .header("Content-Type", "multipart/form-data; boundary=" + LINE)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> all))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<MilestoneCard> recorded() {
    return firsts.as(now.inge(), milestones::recordedByMe);
  }

  @Test
  void aPictureIsKeptWhateverItSaysItIs() throws Exception {
    var answer = send(secret, new ByteArrayInputStream(Hostile.jpeg()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(recorded().getFirst().shot()).isPresent();
    assertThat(recorded().getFirst().content().note()).isEqualTo("Für Grüße");
  }

  @Test
  void aVideoThatIsTooLargeIsRefusedInASentence() throws Exception {
    var film =
        new SequenceInputStream(
            new ByteArrayInputStream(Hostile.film("isom")),
            new ByteArrayInputStream(new byte[214 << 20]));
    var answer = send(secret, film);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("That file is too large");
    assertThat(recorded()).isEmpty();
  }

  @Test
  void behindALinkThatDoesNotWorkNothingIsKept() throws Exception {
    var answer = send("A".repeat(43), new ByteArrayInputStream(Hostile.jpeg()));
    assertThat(answer.statusCode()).isEqualTo(404);
  }
}
