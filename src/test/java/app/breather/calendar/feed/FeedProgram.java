package app.breather.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A calendar program: it knows nothing but an address, and understands no more than two others. */
@org.springframework.stereotype.Component
public class FeedProgram {

  private final FeedAddresses addresses;
  private final CurrentActor current;
  private final MockMvc http;

  FeedProgram(FeedAddresses addresses, CurrentActor current, WebApplicationContext application) {
    this.addresses = addresses;
    this.current = current;
    this.http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  /** With a slash before it. */
  public String addressOf(Actor.Person who) {
    return path(current.as(who, addresses::make));
  }

  static String path(FeedAddress address) {
    var web = address.web();
    return web.getQuery() == null ? web.getPath() : web.getPath() + "?" + web.getQuery();
  }

  /**
   * @param headers names and values
   */
  MockHttpServletResponse get(String address, String... headers) throws Exception {
    return send(HttpMethod.GET, address, address, headers);
  }

  /** Each address is read on a computer of its own, so that no test guesses for another. */
  MockHttpServletResponse send(HttpMethod how, String computer, String address, String... headers)
      throws Exception {
    var request = request(how, address);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    request.with(
        asked -> {
          asked.setRemoteAddr(computer);
          return asked;
        });
    return http.perform(request).andReturn().getResponse();
  }

  public String text(String address) throws Exception {
    var answer = get(address);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  /** Entries in the order in which they stand there. */
  public List<VEvent> entries(String address) throws Exception {
    return read(text(address)).getEvents();
  }

  /** As one library reads it, and the other one the same. */
  static ICalendar read(String text) throws Exception {
    var calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(times(calendar)).isEqualTo(ical4j(text)).hasSameSizeAs(calendar.getEvents());
    return calendar;
  }

  /** By the names of the entries. */
  static Map<String, Period> ical4j(String text) throws Exception {
    var calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().getEntries()).isEmpty();
    return times(calendar);
  }

  public static Period period(VEvent entry) {
    return new Period(
        entry.getDateStart().getValue().toInstant(), entry.getDateEnd().getValue().toInstant());
  }

  public static String title(VEvent entry) {
    return entry.getSummary().getValue();
  }

  /** One day of what repeats has the name of all of it, and the time that it would have by rule. */
  private static String name(VEvent entry) {
    var day = entry.getRecurrenceId();
    return entry.getUid().getValue() + (day == null ? "" : " " + day.getValue().toInstant());
  }

  /**
   * Each day of what repeats, on the clocks as Java knows them: on the day of a change this library
   * takes definitions for its hours before the change, too.
   */
  static List<Period> biweekly(String text, Period window, ZoneId zone) {
    var undefined = text.replaceAll("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\\r\\n", "");
    return FeedDays.biweekly(Biweekly.parse(undefined).first(), window, zone);
  }

  static List<Period> ical4j(String text, Period window, ZoneId zone) throws Exception {
    return FeedDays.ical4j(new CalendarBuilder().build(new StringReader(text)), window, zone);
  }

  private static Map<String, Period> times(ICalendar calendar) {
    var times = new TreeMap<String, Period>();
    calendar.getEvents().forEach(entry -> times.put(name(entry), period(entry)));
    return times;
  }

  private static Map<String, Period> times(Calendar calendar) {
    var times = new TreeMap<String, Period>();
    for (var entry :
        calendar.<net.fortuna.ical4j.model.component.VEvent>getComponents(Component.VEVENT)) {
      var from = entry.<Temporal>getDateTimeStart().getDate();
      var until = entry.<Temporal>getDateTimeEnd().getDate();
      var name = Objects.requireNonNull(entry.getUid().orElseThrow().getValue());
      var day =
          entry
              .<RecurrenceId<Temporal>>getProperty(Property.RECURRENCE_ID)
              .map(id -> " " + Instant.from(id.getDate()));
      times.put(name + day.orElse(""), new Period(Instant.from(from), Instant.from(until)));
    }
    return times;
  }
}
