package app.breather.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One day from left to right: who has the child when, and where it is now. */
public class DayRibbon extends Div {

  private static final int MOST_BADGES = 2;

  /** Narrower than this, a badge would be cut. */
  private static final double ROOM_FOR_A_BADGE = 0.1;

  /**
   * @param from share of the day before it, 0 to 1
   * @param until share of the day up to its end, 0 to 1
   * @param who empty for a gap
   */
  public record Part(double from, double until, List<PersonLook> who) {

    public Part {
      who = List.copyOf(who);
    }
  }

  /** A time below the ribbon. */
  public record Tick(double at, String text) {}

  /**
   * @param textAlternative says in words what the picture shows; readers hear it instead
   * @param now share of the day that has passed; empty before and after what is shown
   */
  public DayRibbon(
      List<Part> parts, List<Tick> ticks, String textAlternative, Optional<Double> now) {
    addClassName("ribbon");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", textAlternative);
    var day = new OrderedList();
    parts.forEach(part -> day.add(band(part, now)));
    add(day);
    now.ifPresent(
        at -> {
          var marker = new Span();
          marker.addClassName("now");
          marker.getStyle().set("left", percent(at));
          add(marker);
        });
    var below = new Div();
    below.addClassNames("ticks", "quiet");
    ticks.forEach(tick -> below.add(tick(tick)));
    add(below);
  }

  private static ListItem band(Part part, Optional<Double> now) {
    var band = new ListItem();
    band.getStyle().set("left", percent(part.from()));
    band.getStyle().set("width", percent(part.until() - part.from()));
    if (part.who().isEmpty()) {
      band.addClassName("gap");
      band.add(Icon.CIRCLE_DASHED.create());
      return band;
    }
    var stripes = new Span();
    stripes.addClassName("stripes");
    part.who().forEach(person -> stripes.add(stripe(person)));
    band.add(stripes);
    double start = now.filter(at -> at >= part.from() && at < part.until()).orElse(part.from());
    double room = ROOM_FOR_A_BADGE * Math.min(part.who().size(), MOST_BADGES);
    if (part.until() - start < room) {
      start = part.from();
    }
    if (part.until() - start >= room) {
      band.getStyle().set("--past", percent(start - part.from()));
      var badges = new Span();
      badges.addClassName("pair");
      part.who().stream()
          .limit(MOST_BADGES)
          .forEach(person -> badges.add(new PersonBadge(person, PersonBadge.Size.S)));
      band.add(badges);
    }
    return band;
  }

  private static Span stripe(PersonLook person) {
    var stripe = new Span();
    stripe.addClassName(person.className());
    return stripe;
  }

  private static Span tick(Tick tick) {
    var text = new Span(tick.text());
    text.getStyle().set("left", percent(tick.at()));
    return text;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
