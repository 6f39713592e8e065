package app.breather.care.ui;

import app.breather.base.ui.AskCard;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Rows;
import app.breather.care.RegularCard;
import app.breather.care.RegularState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** What a caregiver is asked for regularly, in big cards, and what they have promised. */
class RegularOfMe extends Div {

  private final CareWords words;
  private final RegularActions actions;
  private final InPlaceList<RegularCard, Object> asked =
      new InPlaceList<>(RegularCard::id, this::ask);
  private final InPlaceList<RegularCard, Object> known =
      new InPlaceList<>(RegularCard::id, this::row);
  private final Card rest = new Card(CareWords.text("care.regular"), known);

  RegularOfMe(CareWords words, RegularActions actions) {
    this.words = words;
    this.actions = actions;
    addClassName("stack");
    add(asked, rest);
  }

  void show(List<RegularCard> cares) {
    var open = cares.stream().filter(RegularOfMe::asks).toList();
    var others = cares.stream().filter(care -> !open.contains(care)).toList();
    asked.show(open);
    known.show(others);
    rest.setVisible(!others.isEmpty());
    setVisible(!cares.isEmpty());
  }

  static boolean asks(List<RegularCard> cares) {
    return cares.stream().anyMatch(RegularOfMe::asks);
  }

  private static boolean asks(RegularCard care) {
    return care.state() == RegularState.PROPOSED;
  }

  private Component ask(RegularCard care) {
    var first =
        care.firstAhead()
            .map(day -> CareWords.text("care.regular.first", words.range(day.period())))
            .orElse("");
    return new AskCard(
        new RegularWords(words).when(care),
        care.content().purpose(),
        facts(care),
        first,
        () -> actions.agree(care, words),
        () -> actions.decline(care, words));
  }

  private List<Fact> facts(RegularCard care) {
    var facts = new ArrayList<Fact>();
    var content = care.content();
    facts.add(new Fact(Icon.BABY, words.people().childNames(content.children())));
    if (!content.place().isEmpty()) {
      facts.add(new Fact(Icon.MAP_PIN, content.place()));
    }
    if (!content.note().isEmpty()) {
      facts.add(new Fact(Icon.MESSAGE_CIRCLE, content.note()));
    }
    return facts;
  }

  private Component row(RegularCard care) {
    var next =
        care.next().stream()
            .findFirst()
            .filter(_ -> care.state() == RegularState.AGREED)
            .map(day -> CareWords.text("care.regular.next.is", words.range(day.period())))
            .orElseGet(() -> words.people().childNames(care.content().children()));
    return new Rows(
        List.of(
            new BandRow(new RegularWords(words).when(care), next)
                .withIcon(Icon.CALENDAR)
                .withChip(RegularWords.chip(care.state()))
                .withRoute(care.id().route())));
  }
}
