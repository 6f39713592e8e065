package app.breather.e2e;

import app.breather.e2e.Neighbours.Street;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every screen and the way to it. */
final class Screens {

  private Screens() {}

  /**
   * @param answer the path of an answer page
   * @param days the path of one for several days
   * @param regular the path of one for regular care
   * @param checkIn the path of one on which somebody says how regular care goes
   * @param offer the path of a page on which time is offered
   * @param wall the path of a display at the wall
   */
  static Map<String, String> outside(
      String secret,
      String answer,
      String days,
      String regular,
      String checkIn,
      String offer,
      String evening,
      String wall) {
    var screens = new LinkedHashMap<String, String>();
    screens.put("login", "login");
    screens.put("login-refused", "login?error");
    screens.put("login-link", "login/link");
    screens.put("login-password", "login/password");
    screens.put("sign-in-unknown", "sign-in/" + "A".repeat(43));
    screens.put("sign-up", "sign-up");
    screens.put("reset-unknown", "reset/" + "A".repeat(43));
    screens.put("invitation", "invitation/" + secret);
    screens.put("answer", answer);
    screens.put("days", days);
    screens.put("regular", regular);
    screens.put("check-in", checkIn);
    screens.put("offer", offer);
    screens.put("evening", evening);
    screens.put("wall", wall);
    screens.put("answer-unknown", "answer/" + "A".repeat(43));
    return screens;
  }

  static Map<String, String> ofParent(Street street) {
    var screens = new LinkedHashMap<String, String>();
    screens.put("welcome", "welcome");
    screens.put("no-family", "no-family");
    screens.put("family", "family");
    screens.put("wall-display", "wall-display");
    screens.put("profile", "profile");
    screens.put("absences", "absences");
    screens.put("care-new", "care/new");
    screens.put("care-regular-new", "care/regular/new");
    screens.put(
        "care-regular-change",
        "care/regular/" + street.often() + "/change/following/" + saturday(street).plusDays(2));
    screens.put("handover", "handover");
    screens.put("handover-day", "handover/" + street.partly());
    screens.put("milk", "milk");
    screens.put("bedtime", "bedtime");
    screens.put("bedtime-rota", "bedtime/rota");
    screens.put("bedtime-history", "bedtime/history");
    screens.put("time-off", "time-off");
    screens.put("time-off-new", "time-off/new");
    screens.put("balance", "balance");
    screens.put("date-night-new", "date-night/new");
    screens.put("move-in", "move-in");
    screens.put("milestones", "milestones");
    screens.put("date-night", "time-off/" + street.dateNight());
    screens.put("time-off-repeated", "time-off/" + street.yoga());
    screens.put("time-off-change", "time-off/" + street.yoga() + "/change/following");
    screens.putAll(ofEverybody(street));
    return screens;
  }

  static Map<String, String> ofCaregiver(Street street) {
    var screens = new LinkedHashMap<String, String>();
    screens.put("profile", "profile");
    screens.put("family", "family");
    screens.put("care-offer", "care/offer");
    screens.put("my-sheet", "my-sheet/" + street.partly());
    screens.putAll(ofEverybody(street));
    return screens;
  }

  private static Map<String, String> ofEverybody(Street street) {
    var screens = new LinkedHashMap<String, String>();
    screens.put("today", "");
    screens.put("now", "now");
    screens.put("reports", "reports");
    screens.put("messages", "messages");
    screens.put("milestones-record", "milestones/record");
    screens.put("message-gone", "messages/0");
    screens.put("notifications", "notifications");
    screens.put("own-calendar", "own-calendar");
    screens.put("care", "care");
    screens.put("care-away-new", "care/away/new");
    screens.put("care-away", "care/away/" + street.away());
    screens.put("care-limits", "care/limits");
    screens.put("ease-in", "ease-in");
    screens.put("care-slot", "care/" + street.partly());
    screens.put("care-regular", "care/regular/" + street.often());
    screens.put("calendar", "calendar");
    screens.put("calendar-week", "calendar/week/" + saturday(street));
    screens.put("calendar-month", "calendar/month/" + saturday(street));
    screens.put("calendar-day", "calendar/day/" + saturday(street));
    screens.put("calendar-people", "calendar/people/" + saturday(street));
    screens.put("calendar-print", "calendar/print/" + saturday(street));
    screens.put("calendar-list", "calendar/list/" + saturday(street));
    return screens;
  }

  private static LocalDate saturday(Street street) {
    return street.saturday();
  }

  /** Opens it and waits until the server has nothing more to say. */
  static void open(Page page, String address) {
    page.navigate(address);
    page.waitForFunction(
        """
        () => document.querySelector('h1, h2') && document.fonts.status === 'loaded'
          && !document.querySelector('vaadin-connection-indicator')?.loading
          && Object.values(window.Vaadin?.Flow?.clients ?? {})
              .filter(client => client.isActive).every(client => !client.isActive())
        """,
        null,
        new WaitForFunctionOptions().setTimeout(20_000));
  }
}
