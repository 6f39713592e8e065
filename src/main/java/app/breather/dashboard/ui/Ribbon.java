package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.time.Period;
import app.breather.base.ui.DayRibbon;
import app.breather.base.ui.DayRibbon.Part;
import app.breather.base.ui.DayRibbon.Tick;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.dashboard.TodayPlan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The day of some of the children.
 *
 * @param named whether it must be said whose day it is
 */
record Ribbon(
    String whose,
    boolean named,
    List<Part> parts,
    List<Tick> ticks,
    String inWords,
    Optional<Double> now) {

  private static final List<Integer> HOURS = List.of(8, 12, 15, 18, 21);

  static List<Ribbon> all(TodayPlan plan, Instant now, TodayWords words) {
    var ribbons = plan.ribbons(now);
    var daytime = plan.daytime(now);
    var ticks = HOURS.stream().map(hour -> tick(hour, plan, now, daytime)).toList();
    return ribbons.stream()
        .map(
            ribbon ->
                new Ribbon(
                    words.children(ribbon.children()),
                    ribbons.size() > 1,
                    ribbon.spans().stream().map(span -> part(span, daytime, words)).toList(),
                    ticks,
                    inWords(ribbon, words),
                    daytime.contains(now) ? Optional.of(share(now, daytime)) : Optional.empty()))
        .toList();
  }

  Component create() {
    var picture = new DayRibbon(parts, ticks, inWords, now);
    if (!named) {
      return picture;
    }
    var name = new Paragraph(whose);
    name.addClassNames("quiet", "small", "strong");
    return new Div(name, picture);
  }

  private static Part part(PresenceSpan span, Period daytime, TodayWords words) {
    return new Part(
        share(span.period().from(), daytime),
        share(span.period().until(), daytime),
        span.who().stream().map(words.people()::look).toList());
  }

  private static Tick tick(int hour, TodayPlan plan, Instant now, Period daytime) {
    var at = plan.day(now).atTime(LocalTime.of(hour, 0)).atZone(plan.family().zone()).toInstant();
    return new Tick(share(at, daytime), String.valueOf(hour));
  }

  private static double share(Instant at, Period daytime) {
    return (double) Duration.between(daytime.from(), at).toSeconds() / daytime.length().toSeconds();
  }

  private static String inWords(PresenceBand ribbon, TodayWords words) {
    var spans =
        ribbon.spans().stream()
            .map(
                span ->
                    text(
                        "today.ribbon.part",
                        words.times().clock(span.period().from(), span.period().until()),
                        span.isGap()
                            ? text("today.ribbon.nobody")
                            : words.named(span.who(), "calendar.stay.you")))
            .collect(Collectors.joining(", "));
    return text("today.ribbon", words.children(ribbon.children()), spans);
  }
}
