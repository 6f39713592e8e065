package app.breather.care.web;

import app.breather.base.ui.RecurrenceWords;
import app.breather.base.ui.Times;
import app.breather.care.CareOccasion;
import app.breather.care.LinkedRegular;
import app.breather.care.OpenedDay;
import app.breather.care.RegularCard;
import app.breather.care.RegularState;
import app.breather.care.web.PartChoices.Choice;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says on the page of regular care how it stands, and what can be answered. */
record RegularDrawing(LinkedRegular linked, AnswerWords words) {

  RegularPageView view(RegularSaid said) {
    var care = linked.care();
    var me = linked.me();
    var state = care.state();
    boolean live = state == RegularState.PROPOSED || state == RegularState.AGREED;
    var note = live ? care.content().note() : "";
    return new RegularPageView(
        linked.reading().look(),
        Who.of(me),
        words.text("care.regularLink." + lower(state), children(), me.name()),
        text(care),
        said == RegularSaid.NOTHING ? "" : words.text("care.regularLink.said." + said.key()),
        state == RegularState.AGREED,
        when(care),
        live ? next(care) : List.of(),
        live ? care.content().place() : "",
        note,
        note.isEmpty() ? "" : linked.asker(),
        linked.open().stream().flatMap(day -> sheet(day).stream()).toList(),
        linked.opened().stream().filter(OpenedDay::canReturn).map(this::opened).toList(),
        state == RegularState.AGREED ? days(care) : List.of(),
        state == RegularState.AGREED && care.goneFrom().isEmpty() ? ends(care) : "",
        yes(care),
        state == RegularState.PROPOSED,
        privacy());
  }

  private String text(RegularCard care) {
    return switch (care.state()) {
      case PROPOSED ->
          care.replaces()
              .map(old -> words.text("care.regular.replaces", words.day(old.day())))
              .orElseGet(() -> words.text("care.link.asker", linked.asker()));
      case AGREED ->
          care.goneFrom()
              .map(from -> words.text("care.regularLink.ends", words.day(from)))
              .orElseGet(() -> words.text("care.regularLink.agreed.text"));
      case DECLINED, WITHDRAWN, LAPSED, ENDED -> "";
    };
  }

  private String when(RegularCard care) {
    var said =
        new RecurrenceWords(new Times(linked.zone(), words.locale()), words.source())
            .of(care.content().time());
    return said.substring(0, 1).toUpperCase(words.locale()) + said.substring(1);
  }

  private List<String> next(RegularCard care) {
    return care.ahead().stream()
        .limit(RegularCard.NEXT)
        .map(day -> words.range(day.period()))
        .toList();
  }

  private Optional<Choice> sheet(CareOccasion day) {
    var text = words.text("care.regularLink.sheet.of", words.range(day.own()));
    return day.id().day().map(one -> new Choice(one.toString(), text, false));
  }

  private Choice opened(OpenedDay day) {
    return new Choice(day.slot().toString(), words.range(day.period()), false);
  }

  private List<Choice> days(RegularCard care) {
    return care.ahead().stream()
        .map(day -> new Choice(day.day().toString(), words.range(day.period()), false))
        .toList();
  }

  /** The first day that can fall away. */
  private static String ends(RegularCard care) {
    return care.firstAhead().map(first -> first.day().toString()).orElse("");
  }

  private String yes(RegularCard care) {
    if (!care.isAnswerable()) {
      return "";
    }
    return words.text(
        care.state() == RegularState.DECLINED ? "care.afterAll" : "care.regularLink.yes");
  }

  private String children() {
    return words.all(
        linked.children().stream()
            .filter(child -> linked.care().content().children().contains(child.id()))
            .map(ChildCard::name)
            .toList());
  }

  private String privacy() {
    var parents = linked.parents().stream().map(MemberCard::name).toList();
    return words.text(
        parents.size() == 1 ? "care.link.privacy.one" : "care.link.privacy",
        words.all(parents),
        linked.me().name());
  }

  private static String lower(RegularState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
