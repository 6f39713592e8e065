package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.care.OpenedDay;
import app.breather.care.RegularCard;
import app.breather.care.RegularCareId;
import app.breather.care.RegularHistoryLine;
import app.breather.care.RegularState;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cards of the page of regular care, each for who may see it. */
class RegularPage extends Div {

  private final CareWords words;
  private final RegularWords said;
  private final MemberCard me;
  private final RegularActions actions;
  private final DayActions days;
  private final List<OpenedDay> opened;

  RegularPage(
      RegularCard care,
      List<RegularHistoryLine> history,
      List<OpenedDay> opened,
      Optional<RegularCareId> instead,
      CareWords words,
      MemberCard me,
      RegularActions actions,
      DayActions days) {
    this.words = words;
    this.said = new RegularWords(words);
    this.me = me;
    this.actions = actions;
    this.days = days;
    this.opened = opened;
    var main = new Div();
    main.addClassName("stack");
    instead.ifPresent(asked -> main.add(waiting(asked.route(), "care.regular.instead")));
    care.replaces()
        .filter(_ -> care.isAnswerable())
        .ifPresent(
            old ->
                main.add(
                    waiting(old.care().route(), "care.regular.replaces", said.day(old.day()))));
    main.add(who(care));
    if (!opened.isEmpty()) {
      main.add(new OpenedDays(opened, words, me, days));
    }
    var side = new Div(about(care));
    side.addClassName("stack");
    if (!history.isEmpty()) {
      side.add(happened(history, care.content().caregiver()));
    }
    var columns = new Div(main, side);
    columns.addClassName("columns");
    addClassName("stack");
    add(header(care), columns);
  }

  private Component header(RegularCard care) {
    var purpose = care.content().purpose();
    return purpose.isEmpty()
        ? new PageHeader(text("care.regular"), said.when(care))
        : new PageHeader(said.when(care), purpose);
  }

  private Component who(RegularCard care) {
    var content = care.content();
    var look = words.people().look(content.caregiver());
    var row =
        new BandRow(look.name(), words.people().childNames(content.children())).withPerson(look);
    var card =
        new Card(
                text("care.whoHas", words.people().childNames(content.children())),
                new Rows(List.of(row)))
            .withAction(RegularWords.chip(care.state()))
            .stacked();
    if (care.state() == RegularState.AGREED || care.state() == RegularState.PROPOSED) {
      card.add(listed(care));
    }
    care.word().ifPresent(word -> card.add(new Facts(List.of(quoted(word)))));
    card.add(new RegularButtons(care, words, me, actions, days));
    return card;
  }

  /** Leads to the other time, asked for or agreed. */
  private static Component waiting(String route, String key, Object... values) {
    var note = new Note(Note.Kind.LAMP, text(key, values));
    note.add(new Anchor(route, text("care.fell.see")));
    return note;
  }

  private static Fact quoted(String word) {
    return new Fact(Icon.MESSAGE_CIRCLE, word);
  }

  private Component listed(RegularCard care) {
    var facts = new ArrayList<Fact>();
    care.next().forEach(day -> facts.add(new Fact(Icon.CALENDAR, said.range(day.period()))));
    var given = opened.stream().map(OpenedDay::day).toList();
    var dropped = care.dropped().stream().filter(day -> !given.contains(day)).toList();
    if (!dropped.isEmpty()) {
      facts.add(new Fact(Icon.BAN, text("care.regular.dropped", said.days(dropped))));
    }
    care.goneFrom()
        .ifPresent(
            day -> facts.add(new Fact(Icon.CLOCK, text("care.regular.goneFrom", said.day(day)))));
    return new Facts(facts);
  }

  private Component about(RegularCard care) {
    var content = care.content();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(Icon.CLOCK, said.when(care)));
    if (!content.place().isEmpty()) {
      facts.add(new Fact(Icon.MAP_PIN, content.place()));
    }
    if (!content.note().isEmpty()) {
      facts.add(new Fact(Icon.MESSAGE_CIRCLE, content.note()));
    }
    return new Card(text("care.about"), new Facts(facts)).stacked();
  }

  private Component happened(List<RegularHistoryLine> history, MemberId caregiver) {
    var rows =
        history.stream()
            .map(
                line ->
                    new BandRow(said.happened(line, caregiver), words.times().moment(line.at()))
                        .withPerson(words.people().look(line.by())))
            .toList();
    return new Card(text("care.history"), new Rows(rows));
  }
}
