package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.bedtime.Pattern;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Whose evenings are which: who begins, each weekday, or each night of a cycle. */
class NightsField extends Div {

  private final List<MemberCard> parents;
  private final List<Select<MemberCard>> choices = new ArrayList<>();
  private PatternKind kind = PatternKind.EVERY_OTHER;

  NightsField(List<MemberCard> parents) {
    this.parents = parents;
    addClassName("nights-field");
  }

  void offer(PatternKind kind) {
    this.kind = kind;
    removeAll();
    choices.clear();
    int places = begins() ? 1 : kind.places(parents.size());
    for (int place = 0; place < places; place++) {
      var choice = new Select<MemberCard>();
      choice.setLabel(label(place));
      choice.setItems(parents);
      choice.setItemLabelGenerator(MemberCard::name);
      choice.setValue(parents.get(place % parents.size()));
      choices.add(choice);
      add(choice);
    }
  }

  void show(Pattern pattern) {
    var people =
        switch (pattern) {
          case Pattern.Cycle(var nights) -> nights;
          case Pattern.Weekdays(var days) -> days;
        };
    for (int place = 0; place < choices.size(); place++) {
      var who = people.get(place % people.size());
      var choice = choices.get(place);
      parents.stream()
          .filter(parent -> parent.id().equals(who))
          .findFirst()
          .ifPresent(choice::setValue);
    }
  }

  /** In order; where only who begins is asked, the others follow in the order of the family. */
  List<MemberId> people() {
    if (!begins()) {
      return choices.stream().map(choice -> choice.getValue().id()).toList();
    }
    var people = new ArrayList<MemberId>();
    int first = parents.indexOf(choices.getFirst().getValue());
    for (int i = 0; i < parents.size(); i++) {
      people.add(parents.get((first + i) % parents.size()).id());
    }
    return people;
  }

  private boolean begins() {
    return kind != PatternKind.WEEKDAYS && kind != PatternKind.CYCLE;
  }

  private String label(int place) {
    return switch (kind) {
      case WEEKDAYS -> DayOfWeek.of(place + 1).getDisplayName(TextStyle.FULL, getLocale());
      case CYCLE -> text("bedtime.rota.night", place + 1);
      case EVERY_OTHER, TWO_EACH, THREE_EACH, WEEK_EACH -> text("bedtime.rota.begins");
    };
  }
}
