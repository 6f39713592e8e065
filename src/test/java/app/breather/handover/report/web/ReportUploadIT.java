package app.breather.handover.report.web;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.media.Hostile;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.family.FamilyFixture.Home;
import app.breather.handover.report.Homecoming;
import app.breather.handover.report.ReportEntry;
import app.breather.handover.report.ReportId;
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

/** Photos come in over a real line, as browsers without JavaScript send them. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportUploadIT {

  private static final String LINE = "----breather";

  @Autowired private CareFixture care;
  @Autowired private Homecoming homecoming;
  @Autowired private TestClock clock;
  @LocalServerPort private int port;
  private Home home;
  private String secret = "";

  @BeforeEach
  void care() {
    home = care.aFamily();
    var inge = care.aCaregiver(home, "Oma Inge");
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    secret = care.aSecretOfCare(home, CareOccasionId.of(slot), inge.member());
    clock.stopAt(hours(1, 2).from());
  }

  @Test
  void aPhotoIsKeptWhateverItSaysItIs() throws Exception {
    var answer = send(form(), photo(new ByteArrayInputStream(Hostile.jpeg())), end());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(told().getFirst().picture()).isPresent();
    assertThat(told().getFirst().content().note()).isEqualTo("Für Grüße");
  }

  @Test
  void whatIsTooLargeIsRefusedAndWhatWasTypedIsStillThere() throws Exception {
    var large =
        new SequenceInputStream(
            new ByteArrayInputStream(Hostile.jpeg()), new ByteArrayInputStream(new byte[26 << 20]));
    var answer = send(form(), photo(large), end());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("That picture is larger than 25 MB.", "Für Grüße");
    assertThat(told()).isEmpty();
  }

  @Test
  void whatIsLargerThanAnythingIsRefusedInASentence() throws Exception {
    var answer = send(form(), photo(new ByteArrayInputStream(new byte[214 << 20])), end());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("That file is too large");
    assertThat(told()).isEmpty();
  }

  @Test
  void whatBreaksOffIsNoForm() throws Exception {
    var answer = send(form(), photo(new ByteArrayInputStream(new byte[9])));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The connection broke off");
    assertThat(told()).isEmpty();
  }

  private List<ReportEntry> told() {
    return care.as(home.parent(), homecoming::read).entries();
  }

  private static InputStream form() {
    return bytes(
        field("id", ReportId.create().toString())
            + field("what", "note")
            + field("at", "11:00")
            + field("note", "Für Grüße"));
  }

  private static String field(String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(LINE, name, value);
  }

  private static InputStream photo(InputStream content) {
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"../../x.html\"\r\n"
                .formatted(LINE)
            + "Content-Type: text/html\r\n\r\n";
    return new SequenceInputStream(bytes(head), content);
  }

  private static InputStream end() {
    return bytes("\r\n--" + LINE + "--\r\n");
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(InputStream... parts) throws Exception {
    var all = new SequenceInputStream(Collections.enumeration(List.of(parts)));
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/report/" + secret))
            .header("Content-Type", "multipart/form-data; boundary=" + LINE)
            .header("Accept-Language", "en")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> all))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
