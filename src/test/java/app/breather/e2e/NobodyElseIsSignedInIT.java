package app.breather.e2e;

import static app.breather.e2e.Seen.soon;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Role;
import app.breather.e2e.Browser.Device;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Standing;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Threads serve one after another. While people sign in and look at pages that are pushed to, many
 * who never did come to the same process, and none of them is taken for somebody.
 */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NobodyElseIsSignedInIT {

  private static final int STRANGERS_AT_ONCE = 32;
  private static final int SIGNED_IN_BEFORE = 3;

  /** Of each; 50 with {@code -Dbreather.visits=50}. */
  private static final int VISITS = Integer.getInteger("breather.visits", 12);

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  @Autowired private FamilyFixture fixture;
  @Autowired private FamilyChanges changes;
  @Autowired private Nodes nodes;
  private int joined;
  private Home home;

  /**
   * What somebody new sees there.
   *
   * @param path without a slash before it
   * @param words that are there for who is not signed in
   */
  private record Sight(String path, boolean plain, String words) {}

  @Test
  void whoeverComesNewIsNobody() throws Exception {
    home = neighbours.aFamily();
    var inge = neighbours.aCaregiver(home, "Oma Inge");
    var joe = fixture.aMemberWithoutAccount(home.family(), "Grandpa Joe", Role.CAREGIVER);
    var evening = neighbours.care(home, neighbours.hours(DayOfWeek.SATURDAY, 16, 20), "Cinema");
    var slot = neighbours.anAsk(home, evening, Set.of(inge.member(), joe));
    var sights =
        List.of(
            new Sight(invitation("Aunt Lea"), false, "Join as Aunt Lea"),
            new Sight("login", false, "Stay signed in"),
            new Sight(neighbours.anAnswerPage(home, slot, joe), true, "Grandpa Joe"));

    try (var node = nodes.start();
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var strangers = Executors.newFixedThreadPool(STRANGERS_AT_ONCE)) {
      var open = List.of(signedIn(node, home.email()), signedIn(node, inge.email()));
      for (int i = 0; i < SIGNED_IN_BEFORE; i++) {
        joinsAndStays(node);
      }
      Callable<List<String>> visits = () -> wrong(node, http, sights);
      var seen = Stream.generate(() -> strangers.submit(visits)).limit(STRANGERS_AT_ONCE).toList();
      do {
        joinsAndStays(node);
        changes.changed(home.family(), Standing.CHANGE);
        open.forEach(Page::reload);
      } while (!seen.stream().allMatch(Future::isDone));

      for (var one : seen) {
        assertThat(one.get()).isEmpty();
      }
    }
  }

  private List<String> wrong(Node node, HttpClient http, List<Sight> sights)
      throws IOException, InterruptedException {
    var wrong = new ArrayList<String>();
    for (int visit = 0; visit < VISITS; visit++) {
      var sight = sights.get(visit % sights.size());
      var stranger = new Stranger(http, node.address());
      var text = sight.plain() ? stranger.plainPage(sight.path()) : stranger.page(sight.path());
      if (!text.contains(sight.words()) || namesSomebody(text)) {
        wrong.add(sight.path() + ": " + text);
      }
    }
    return wrong;
  }

  /** Everybody who is signed in here has an address that ends so. */
  private static boolean namesSomebody(String text) {
    return text.contains("@breather.example")
        || text.toLowerCase(Locale.ROOT).contains("signed in as");
  }

  private String invitation(String name) {
    return "invitation/" + neighbours.anInvitation(home, name);
  }

  private Page signedIn(Node node, String email) {
    var page = browser.at(node.address(), Device.DESKTOP);
    Door.signIn(page, email);

    soon(page.locator("h1").first());
    return page;
  }

  /** Which signs in without the sign-in page. */
  private void joinsAndStays(Node node) {
    var email = Parkers.anAddress();
    Door.join(browser.at(node.address(), Device.PHONE), invitation("Aunt " + ++joined), email);
  }
}
