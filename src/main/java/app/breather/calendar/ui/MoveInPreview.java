package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.calendar.movein.MoveInGroup;
import app.breather.calendar.movein.MovingIn.Choice;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What of a file becomes what, for parents to change before it does; a page at a time. */
class MoveInPreview extends Card {

  private static final int PAGE = 25;

  private final List<MoveInGroup> groups;
  private final List<MemberCard> members;
  private final Times times;
  private final Map<Integer, MemberCard> chosen = new HashMap<>();
  private final Div pages = new Div();
  private final Paragraph sum = new Paragraph();
  private final Button more = Buttons.soft(translate("moveIn.more"), this::showMore);
  private int shown;

  MoveInPreview(
      List<MoveInGroup> groups,
      List<MemberCard> members,
      Times times,
      Consumer<List<Choice>> take) {
    super(translate("moveIn.preview"));
    this.groups = groups;
    this.members = members;
    this.times = times;
    for (int at = 0; at < groups.size(); at++) {
      int group = at;
      groups.get(at).seemsOf(members).ifPresent(member -> chosen.put(group, member));
    }
    var ways =
        new Div(
            Buttons.primary(translate("moveIn.take"), Icon.CHECK, () -> take.accept(choices())));
    ways.addClassName("btns");
    sum.setId("move-in-sum");
    add(new Paragraph(translate("moveIn.preview.text")), pages, more, sum, ways);
    stacked();
    showMore();
    say();
  }

  private List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    chosen.forEach((at, member) -> choices.add(new Choice(groups.get(at), member.id())));
    return choices;
  }

  private void showMore() {
    int until = Math.min(shown + PAGE, groups.size());
    var rows = new ArrayList<BandRow>();
    for (int at = shown; at < until; at++) {
      rows.add(row(at));
    }
    pages.add(new Rows(rows));
    shown = until;
    more.setVisible(shown < groups.size());
  }

  private BandRow row(int at) {
    var group = groups.get(at);
    var title = group.title().isEmpty() ? translate("moveIn.untitled") : group.title();
    return new BandRow(title, when(group)).withLine(choice(at, title));
  }

  private Select<MemberCard> choice(int at, String title) {
    var choice = new Select<MemberCard>();
    choice.setAriaLabel(translate("moveIn.becomes", title));
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(translate("moveIn.leaveOut"));
    choice.setItemLabelGenerator(
        member ->
            Optional.ofNullable(member)
                .map(someone -> translate("moveIn.away", someone.name()))
                .orElse(translate("moveIn.leaveOut")));
    choice.setItems(members);
    choice.setValue(chosen.get(at));
    choice.addValueChangeListener(
        event -> {
          if (event.getValue() == null) {
            chosen.remove(at);
          } else {
            chosen.put(at, event.getValue());
          }
          say();
        });
    return choice;
  }

  private String when(MoveInGroup group) {
    var first = group.times().getFirst();
    return group.times().size() == 1
        ? times.range(first.from(), first.until())
        : translate(
            "moveIn.times",
            group.times().size(),
            times.moment(first.from()),
            times.day(group.times().getLast().from()));
  }

  private void say() {
    int entries = choices().stream().mapToInt(choice -> choice.group().times().size()).sum();
    sum.setText(translate("moveIn.sum", entries, groups.size() - chosen.size()));
  }
}
