package app.breather.calendar.ui;

import app.breather.base.ui.PersonLook;
import app.breather.base.ui.State;
import app.breather.calendar.moves.Movable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries as the browser's half of the grid reads them. */
record GridJson(ZoneId zone) {

  ArrayNode of(List<GridEntry> entries) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    entries.forEach(entry -> json.add(json(entry)));
    return json;
  }

  private ObjectNode json(GridEntry entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", entry.id());
    json.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
    json.put("allDay", entry.above());
    json.put("start", isOfDays(entry) ? firstDay(entry) : entry.period().from().toString());
    json.put("end", isOfDays(entry) ? dayAfter(entry) : entry.period().until().toString());
    json.put("title", entry.title());
    json.put("detail", entry.detail());
    ArrayNode people = json.putArray("people");
    entry.people().forEach(person -> people.add(json(person)));
    json.put("part", entry.part().name().toLowerCase(Locale.ROOT));
    json.put("spoken", entry.spoken());
    json.put("state", entry.state().map(State::className).orElse(""));
    json.put("icon", entry.state().map(state -> state.icon().symbol()).orElse(entry.hint()));
    json.put("stateWord", entry.stateWord());
    json.put("route", entry.route());
    json.put("ends", entry.movable().map(what -> ends(entry, what)).orElse(""));
    json.put("moves", entry.movable().map(GridJson::name).orElse(""));
    return json;
  }

  /** By which the browser knows what moves together. */
  static String name(Movable what) {
    return what.of() + "-" + what.thing();
  }

  /** Which ends of it are those of all that moves with it. */
  private static String ends(GridEntry entry, Movable what) {
    boolean begins = entry.period().from().equals(what.whole().from());
    boolean ends = entry.period().until().equals(what.whole().until());
    if (begins) {
      return ends ? "both" : "from";
    }
    return ends ? "until" : "";
  }

  private static boolean isOfDays(GridEntry entry) {
    return entry.above() || entry.kind() == GridEntry.Kind.BEDTIME;
  }

  private String firstDay(GridEntry entry) {
    return LocalDate.ofInstant(entry.period().from(), zone).toString();
  }

  private String dayAfter(GridEntry entry) {
    return LocalDate.ofInstant(entry.period().until().minusNanos(1), zone).plusDays(1).toString();
  }

  private static ObjectNode json(PersonLook person) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", person.name())
        .put("initials", person.initials())
        .put("colour", person.colour());
  }
}
