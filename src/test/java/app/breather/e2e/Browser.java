package app.breather.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One Chromium a run; each device is a context of its own, gone after the test. */
final class Browser implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

  private static final Path FAILURES = Path.of("target", "e2e");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final List<Page> pages = new ArrayList<>();
  private com.microsoft.playwright.Browser chromium;
  private final @Nullable Server server;
  private final ZoneId zone;
  private String address;

  /** Of the application that this test runs itself. */
  Browser() {
    this(null, Neighbours.ZONE);
  }

  /** Devices in that zone. */
  Browser(@Nullable Server server, ZoneId zone) {
    this.server = server;
    this.zone = zone;
  }

  enum Device {
    PHONE(390, 844),
    DESKTOP(1280, 800);

    private final int width;
    private final int height;

    Device(int width, int height) {
      this.width = width;
      this.height = height;
    }

    void put(Page page) {
      page.setViewportSize(width, height);
    }
  }

  /** A device of somebody who has not signed in yet. */
  Page on(Device device) {
    return on(device, ColorScheme.LIGHT);
  }

  Page on(Device device, ColorScheme colours) {
    return open(address, device, colours);
  }

  /** A device whose browser runs no JavaScript. */
  Page withoutScripts(Device device, ColorScheme colours) {
    return withoutScripts(device, colours, "en-GB");
  }

  Page withoutScripts(Device device, ColorScheme colours, String language) {
    return open(address, device, colours, false, language);
  }

  /** A device whose way to the server may be cut. */
  Page over(Line line, Device device) {
    return at(line.address(), device);
  }

  /** A device on another node than the test's own. */
  Page at(String address, Device device) {
    return open(address, device, ColorScheme.LIGHT);
  }

  private Page open(String address, Device device, ColorScheme colours) {
    return open(address, device, colours, true, "en-GB");
  }

  private Page open(
      String address, Device device, ColorScheme colours, boolean scripts, String language) {
    var page =
        chromium
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(address)
                    .setViewportSize(device.width, device.height)
                    .setColorScheme(colours)
                    .setJavaScriptEnabled(scripts)
                    .setLocale(language)
                    .setTimezoneId(zone.getId()))
            .newPage();
    pages.add(page);
    return page;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    chromium =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Browser.class))
            .computeIfAbsent(Chromium.class)
            .launched;
  }

  /** Launched once for all classes of a run. */
  private static final class Chromium implements AutoCloseable {

    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser launched =
        playwright.chromium().launch(options());

    private Chromium() {}

    private static BrowserType.LaunchOptions options() {
      var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
      installed().ifPresent(options::setExecutablePath);
      return options;
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    address = server == null ? addressOfTheTest(context) : server.address();
  }

  private static String addressOfTheTest(ExtensionContext context) {
    var port =
        SpringExtension.getApplicationContext(context)
            .getEnvironment()
            .getRequiredProperty("local.server.port");
    return "http://localhost:" + port + "/";
  }

  @Override
  public void afterEach(ExtensionContext context) {
    context.getExecutionException().ifPresent(_ -> keep(context));
    pages.stream().map(Page::context).forEach(BrowserContext::close);
    pages.clear();
  }

  private void keep(ExtensionContext context) {
    var test = context.getRequiredTestClass().getSimpleName() + "." + name(context);
    for (var page : pages) {
      var file = FAILURES.resolve(test + "-" + (pages.indexOf(page) + 1) + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }

  private static String name(ExtensionContext context) {
    return context.getRequiredTestMethod().getName() + context.getDisplayName().hashCode();
  }

  /** Without one, Playwright's own is used. */
  private static Optional<Path> installed() {
    var folders = Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator)).toList();
    var onPath =
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
    var onMac = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    return Stream.concat(onPath, Stream.of(onMac)).filter(Files::isExecutable).findFirst();
  }
}
