package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.RecurrenceWords;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.calendar.movein.MoveInGroup;
import app.breather.calendar.movein.MoveInSeries;
import app.breather.calendar.movein.MoveInTarget;
import app.breather.calendar.movein.MoveInTarget.Away;
import app.breather.calendar.movein.MoveInTarget.Kept;
import app.breather.calendar.movein.MoveInTarget.Sought;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** What of a file becomes what, for parents to change before it does; a page at a time. */
class MoveInPreview extends Card {

  private static final int PAGE = 25;

  private final List<MoveInGroup> groups;
  private final List<MemberCard> members;
  private final Times times;
  private final Map<Integer, MoveInTarget> chosen = new HashMap<>();
  private final Div pages = new Div();
  private final Paragraph sum = new Paragraph();
  private final Button more = Buttons.soft(translate("moveIn.more"), this::showMore);
  private int shown;

  /**
   * @param leftOut what of the file could not be read, in words; empty when all could
   */
  MoveInPreview(
      List<MoveInGroup> groups,
      String leftOut,
      List<MemberCard> members,
      Times times,
      Consumer<List<Choice>> take) {
    super(translate("moveIn.preview"));
    this.groups = groups;
    this.members = members;
    this.times = times;
    for (int at = 0; at < groups.size(); at++) {
      int group = at;
      groups.get(at).seemsOf(members).ifPresent(member -> chosen.put(group, new Away(member.id())));
    }
    var ways =
        new Div(
            Buttons.primary(translate("moveIn.take"), Icon.CHECK, () -> take.accept(choices())));
    ways.addClassName("btns");
    sum.setId("move-in-sum");
    add(new Paragraph(translate("moveIn.preview.text")));
    if (!leftOut.isEmpty()) {
      add(new Note(Note.Kind.LAMP, leftOut));
    }
    add(pages, more, sum, ways);
    stacked();
    showMore();
    say();
  }

  private List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    chosen.forEach((at, target) -> choices.add(new Choice(groups.get(at), target)));
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
    var how = new Paragraph();
    how.addClassNames("soft", "small");
    var choice = choice(at, title);
    choice.addValueChangeListener(_ -> how.setText(how(group, chosen.get(at))));
    how.setText(how(group, chosen.get(at)));
    return new BandRow(title, when(group)).withLine(new Div(choice, how));
  }

  private Select<MoveInTarget> choice(int at, String title) {
    var choice = new Select<MoveInTarget>();
    choice.setAriaLabel(translate("moveIn.becomes", title));
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(translate("moveIn.leaveOut"));
    choice.setItemLabelGenerator(this::label);
    choice.setItems(targets(groups.get(at)));
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

  private List<MoveInTarget> targets(MoveInGroup group) {
    var targets = new ArrayList<MoveInTarget>();
    members.forEach(member -> targets.add(new Away(member.id())));
    group.kept(times.zone()).ifPresent(_ -> targets.add(new Kept()));
    if (!group.sought().isEmpty()) {
      targets.add(new Sought());
    }
    return targets;
  }

  private String label(@Nullable MoveInTarget target) {
    return switch (target) {
      case null -> translate("moveIn.leaveOut");
      case Away(var member) ->
          translate(
              "moveIn.away",
              members.stream()
                  .filter(one -> one.id().equals(member))
                  .map(MemberCard::name)
                  .findFirst()
                  .orElse(""));
      case Kept() -> translate("moveIn.kept");
      case Sought() -> translate("moveIn.sought");
    };
  }

  /** What of a series cannot be one, and why; how many times somebody is sought. */
  private static String how(MoveInGroup group, @Nullable MoveInTarget target) {
    if (target instanceof Sought) {
      int sought = group.sought().size();
      return translate("moveIn.sought.how", sought, group.times().size() - sought);
    }
    if (target == null || group.times().size() == 1) {
      return "";
    }
    if (group.series().isEmpty()) {
      return translate("moveIn.each.rule");
    }
    return translate("moveIn.series", group.series().get().others().size());
  }

  private String when(MoveInGroup group) {
    var first = group.times().getFirst();
    if (group.times().size() == 1) {
      return times.range(first.from(), first.until());
    }
    return group
        .series()
        .map(this::rule)
        .orElseGet(
            () ->
                translate(
                    "moveIn.times",
                    group.times().size(),
                    times.moment(first.from()),
                    times.day(group.times().getLast().from())));
  }

  private String rule(MoveInSeries all) {
    var rule = StringUtils.capitalize(new RecurrenceWords(times).of(all.time()));
    return all.leftOut().isEmpty() ? rule : translate("moveIn.but", rule, all.leftOut().size());
  }

  private void say() {
    int entries = choices().stream().mapToInt(choice -> choice.entries(times.zone())).sum();
    sum.setText(translate("moveIn.sum", entries, groups.size() - chosen.size()));
  }
}
