package app.breather.calendar.ui;

import app.breather.calendar.moves.Movable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Days side by side with their hours, drawn in the family's zone whatever the browser's is. */
@Tag("breather-calendar")
@JsModule("./calendar/breather-calendar.ts")
@NpmPackage(value = "fullcalendar", version = "7.1.0")
@NpmPackage(value = "temporal-polyfill", version = "1.0.8")
public class CalendarGrid extends Component implements HasSize, HasStyle {

  public enum Span {
    WEEK("week"),
    THREE_DAYS("threeDays"),
    DAY("day");

    private final String view;

    Span(String view) {
      this.view = view;
    }
  }

  private final ZoneId zone;
  private List<GridEntry> shown = List.of();

  public CalendarGrid(ZoneId zone) {
    this.zone = zone;
    getElement().setProperty("zone", zone.getId());
    setSpan(Span.WEEK);
  }

  /** Changed entries move in place; the scroll position stays. */
  public void setEntries(List<GridEntry> entries) {
    shown = entries;
    getElement().setPropertyJson("entries", new GridJson(zone).of(entries));
  }

  /** Any day of the week to show, or the first of fewer days. */
  public void setWeek(LocalDate day) {
    getElement().setProperty("date", day.toString());
  }

  public void setLanguage(Locale locale) {
    getElement().setProperty("locale", locale.toLanguageTag());
  }

  public final void setSpan(Span span) {
    getElement().setProperty("view", span.view);
  }

  /** Where the line of the present stands; without it the browser's clock decides. */
  public void setNow(Instant now) {
    getElement().setProperty("now", now.toString());
  }

  /** Whether a span can be chosen, by pointer, touch or key, to enter something there. */
  public void setChoosable(boolean choosable) {
    getElement().setProperty("choosable", choosable);
  }

  /**
   * @param hours what the hours that one can scroll through are called
   * @param evenings what the row of bedtimes is called
   */
  public void setLabels(String hours, String evenings) {
    getElement()
        .setPropertyJson(
            "labels",
            JsonNodeFactory.instance.objectNode().put("hours", hours).put("evenings", evenings));
  }

  /** What was chosen is marked until this is called. */
  public void clearChoice() {
    getElement().callJsFunction("clearChoice");
  }

  /** Where an entry was dropped it does not stay. */
  public void putBack() {
    getElement().callJsFunction("putBack");
  }

  /** The focus goes to it, wherever it is by then. */
  void focus(Movable what) {
    getElement().callJsFunction("focusEntry", GridJson.name(what));
  }

  /** In which it is drawn. */
  ZoneId zone() {
    return zone;
  }

  List<GridEntry> shown() {
    return shown;
  }

  /** Empty for what is not shown any more. */
  Optional<GridEntry> entry(String id) {
    return shown.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  public Registration addDragListener(ComponentEventListener<EntryDragged> listener) {
    return addListener(EntryDragged.class, listener);
  }

  public Registration addMoveListener(ComponentEventListener<MoveAsked> listener) {
    return addListener(MoveAsked.class, listener);
  }

  public Registration addSpanListener(ComponentEventListener<SpanChosen> listener) {
    return addListener(SpanChosen.class, listener);
  }

  public Registration addDayListener(ComponentEventListener<DayChosen> listener) {
    return addListener(DayChosen.class, listener);
  }

  public Registration addOpenListener(ComponentEventListener<EntryOpened> listener) {
    return addListener(EntryOpened.class, listener);
  }
}
