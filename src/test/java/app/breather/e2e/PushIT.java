package app.breather.e2e;

import static app.breather.e2e.Seen.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.push.FakePushService;
import app.breather.base.push.TestBrowser;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.e2e.Browser.Device;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.notifications.Inbox;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import app.breather.notifications.MyDevices;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real browser with everything real but the way between: without its maker's push service
 * Chromium gets no address, so the page is given one at a service of the test, and what arrives
 * there is handed to the browser as that service would.
 */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PushIT {

  private static final String ADDRESS =
      """
      (() => {
        const given = () => localStorage.getItem('given') && {
          endpoint: '%s',
          toJSON: () => ({ endpoint: '%1$s', keys: { p256dh: '%s', auth: '%s' } }),
          unsubscribe: async () => {
            localStorage.setItem('givenUp', 'yes');
            localStorage.removeItem('given');
            return true;
          },
        };
        PushManager.prototype.getSubscription = async () => given();
        PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
          if (!userVisibleOnly || applicationServerKey.length !== 87) throw new TypeError();
          localStorage.setItem('given', 'yes');
          return given();
        };
      })();
      """;

  /** Told from inside, as no protocol does it; workers let only browsers prolong an event. */
  private static final String TELL =
      """
      const tell = (type, values) => {
        let done;
        const event = Object.assign(new Event(type), values);
        event.waitUntil = (work) => { done = work; };
        dispatchEvent(event);
        return done;
      };
      """;

  /** Kept, for a tap that was too early has closed it. */
  private static final String TAP =
      """
      (async () => {
        self.shown ??= (await registration.getNotifications())[0];
        const led = await tell('notificationclick', { notification: shown });
        return `led to ${led?.url}`;
      })()
      """;

  private static final String ANOTHER_ADDRESS =
      """
      const json = { endpoint: '%s', keys: { p256dh: '%s', auth: '%s' } };
      tell('pushsubscriptionchange', { newSubscription: { toJSON: () => json } });
      """;

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  @Autowired private FamilyFixture families;
  @Autowired private Messages messages;
  @Autowired private Inbox inbox;
  @Autowired private MyDevices devices;
  @Autowired private FakePushService service;
  @Autowired private TransactionTemplate transaction;
  @Autowired private DueJobs due;
  private final TestBrowser keys = new TestBrowser();
  private Home home;
  private Page phone;
  private CDPSession chromium;

  @BeforeEach
  void alexOnAPhone() {
    home = neighbours.aFamily();
    phone = browser.on(Device.PHONE);
    context().grantPermissions(List.of("notifications"));
    phone.addInitScript(ADDRESS.formatted(service.endpoint(keys), keys.key(), keys.secret()));
    Door.signIn(phone, home.email());
    chromium = context().newCDPSession(phone);
  }

  @Test
  void switchedOnTriedToldTappedAndLeftBehind() throws Exception {
    var registered = registered();
    Screens.open(phone, "notifications");
    Door.button(phone, "Switch on").click();
    soon(phone, "Send me a test");
    Door.button(phone, "Send me a test").click();
    deliver(registered.get(20, TimeUnit.SECONDS), 1);
    awaitShown("It works. This is how Breather tells you what happens.");

    var sam = families.aMember(home.family(), "Sam", Role.PARENT);
    send(sam);
    due.run(home.family());
    Screens.open(phone, "profile");
    closeAll();
    deliver(registered.get(), 2);
    awaitShown("Notifications");

    phone.waitForFunction("() => navigator.serviceWorker.controller !== null");
    await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> tapLeadsTo("/bedtime"));
    await().until(() -> families.as(home.parent(), inbox::unread) == 0);

    Screens.open(phone, "profile");
    Door.button(phone, "Sign out").click();
    phone.waitForURL(address -> address.contains("/login"));
    assertThat(families.as(home.parent(), devices::all)).isEmpty();
    assertThat(phone.evaluate("localStorage.getItem('given')")).isNull();
  }

  @Test
  void aWorkerThatIsGivenAnotherAddressSaysSoByItself() {
    Screens.open(phone, "notifications");
    Door.button(phone, "Switch on").click();
    soon(phone, "Send me a test");
    phone.waitForFunction("async () => (await caches.keys()).includes('breather-push')");

    var fresh = new TestBrowser();
    inWorker(ANOTHER_ADDRESS.formatted(service.endpoint(fresh), fresh.key(), fresh.secret()));

    await()
        .until(
            () ->
                families.as(home.parent(), () -> devices.at(service.endpoint(fresh))).isPresent());
    assertThat(families.as(home.parent(), devices::all)).hasSize(1);
  }

  @Test
  void whatAnotherAccountLeftInTheBrowserIsGivenUpFirst() {
    Screens.open(phone, "notifications");
    phone.evaluate(
        "localStorage.setItem('given', 'yes'); localStorage.setItem('breather.push.owner', 'who');");
    Screens.open(phone, "notifications");
    Door.button(phone, "Switch on").click();
    soon(phone, "Send me a test");
    assertThat(phone.evaluate("localStorage.getItem('givenUp')")).isEqualTo("yes");
    assertThat(phone.evaluate("localStorage.getItem('breather.push.owner')"))
        .isEqualTo(home.parent().account().toString());
  }

  @Test
  void whoSaidNoReadsHowToSayYes() {
    phone.addInitScript(
        "Object.defineProperty(Notification, 'permission', { get: () => 'denied' })");
    Screens.open(phone, "notifications");
    soon(phone, "To allow them again");
  }

  @Test
  void aBrowserThatIsTooOldSaysSo() {
    phone.addInitScript("delete window.PushManager");
    Screens.open(phone, "notifications");
    soon(phone, "can’t show notifications");
  }

  @Test
  void anIPhoneReadsTheStepThatComesFirst() {
    phone.addInitScript("delete window.PushManager; navigator.standalone = false;");
    Screens.open(phone, "notifications");
    soon(phone, "Add to Home Screen");
  }

  @Test
  void aServiceThatCannotBeReachedIsNoDeadEnd() {
    phone.addInitScript(
        "PushManager.prototype.subscribe = async () => { throw new DOMException('', 'AbortError'); }");
    Screens.open(phone, "notifications");
    Door.button(phone, "Switch on").click();
    soon(phone, "could not be reached");
  }

  private BrowserContext context() {
    return phone.context();
  }

  /** The id under which the browser keeps the worker. */
  private CompletableFuture<String> registered() {
    var id = new CompletableFuture<String>();
    chromium.on(
        "ServiceWorker.workerRegistrationUpdated",
        event ->
            event.getAsJsonArray("registrations").asList().stream()
                .map(registration -> registration.getAsJsonObject().get("registrationId"))
                .findFirst()
                .ifPresent(found -> id.complete(found.getAsString())));
    chromium.send("ServiceWorker.enable");
    return id;
  }

  /** Hands over what came as the nth, as a push service does. */
  private void deliver(String registration, int nth) {
    await().until(() -> service.deliveredTo(keys).size() >= nth);
    var message = new JsonObject();
    message.addProperty("origin", origin());
    message.addProperty("registrationId", registration);
    message.addProperty("data", keys.read(service.deliveredTo(keys).get(nth - 1).body()));
    chromium.send("ServiceWorker.deliverPushMessage", message);
  }

  private void awaitShown(String words) {
    phone.waitForFunction(
        """
        async (words) => (await (await navigator.serviceWorker.ready).getNotifications())
          .some((one) => one.body === words)""",
        words);
  }

  private void closeAll() {
    phone.evaluate(
        """
        async () => (await (await navigator.serviceWorker.ready).getNotifications())
          .forEach((one) => one.close())""");
    phone.waitForFunction(
        """
        async () =>
          (await (await navigator.serviceWorker.ready).getNotifications()).length === 0""");
  }

  /** Without the right to open windows, which browsers give with a finger's tap alone. */
  private void tapLeadsTo(String path) {
    var answers = new ArrayList<String>();
    try {
      inWorker(TAP).on("Target.receivedMessageFromTarget", told -> answers.add(told.toString()));
      phone.waitForURL(
          address -> address.contains(path), new Page.WaitForURLOptions().setTimeout(10_000));
    } catch (PlaywrightException late) {
      throw new AssertionError("at %s after %s".formatted(phone.url(), answers), late);
    }
  }

  /** In this phone's, for workers of phones from before may still be about. */
  private CDPSession inWorker(String script) {
    var own =
        chromium.send("Target.getTargetInfo").getAsJsonObject("targetInfo").get("browserContextId");
    var all = context().browser().newBrowserCDPSession();
    var workers = all.send("Target.getTargets").getAsJsonArray("targetInfos").asList();
    var worker =
        workers.stream()
            .map(target -> target.getAsJsonObject())
            .filter(target -> target.get("type").getAsString().equals("service_worker"))
            .filter(target -> target.get("url").getAsString().startsWith(origin()))
            .filter(target -> target.get("browserContextId").equals(own))
            .map(target -> target.get("targetId").getAsString())
            .findFirst()
            .orElseThrow();
    var attached = all.send("Target.attachToTarget", json(Map.of("targetId", worker)));
    var call = new JsonObject();
    call.addProperty("id", 1);
    call.addProperty("method", "Runtime.evaluate");
    var evaluated = json(Map.of("expression", "{" + TELL + script + "}"));
    evaluated.addProperty("awaitPromise", true);
    call.add("params", evaluated);
    all.send(
        "Target.sendMessageToTarget",
        json(
            Map.of(
                "sessionId", attached.get("sessionId").getAsString(),
                "message", call.toString())));
    return all;
  }

  private static JsonObject json(Map<String, String> values) {
    var json = new JsonObject();
    values.forEach(json::addProperty);
    return json;
  }

  private String origin() {
    return phone.url().replaceAll("(https?://[^/]+).*", "$1");
  }

  private void send(Actor.Person from) {
    var message =
        new Message(
            MessageKind.TAKEN_BACK_LATE,
            home.parent().member(),
            "notifications.choices",
            List.of(),
            "bedtime");
    families.as(
        from,
        () ->
            transaction.execute(
                _ -> {
                  messages.send(List.of(message));
                  return message;
                }));
  }
}
