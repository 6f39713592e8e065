package app.breather.calendar.feed;

import java.net.URI;

/**
 * Where a calendar program fetches somebody's calendar. Whoever knows it can read along.
 *
 * @param web as programs ask for it that are told where to look
 */
public record FeedAddress(URI web) {

  static final String BEDTIMES = "bedtimes";
  static final String NONE = "no";

  /** Opens the calendar program of a device, which then asks whether to subscribe. */
  public URI subscribing() {
    return URI.create("webcal:" + web.getRawSchemeSpecificPart());
  }

  /** The same calendar without who brings the children to bed. */
  public FeedAddress withoutBedtimes() {
    return new FeedAddress(URI.create(web + "?" + BEDTIMES + "=" + NONE));
  }

  @Override
  public String toString() {
    return "FeedAddress[hidden]";
  }
}
