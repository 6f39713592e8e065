package app.breather.care.ui;

import app.breather.base.ui.Buttons;
import app.breather.care.CareSlotContent;
import app.breather.care.PlanResult;
import app.breather.family.ChildCard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two parents changed the same slot: shows where they differ, and lets the second choose. */
final class ConflictChoice {

  private final CareWords words;
  private final List<ChildCard> children;
  private final Dialog dialog = new Dialog();
  private final DescriptionList differences = new DescriptionList();
  private final CareSlotContent theirs;
  private final CareSlotContent mine;

  ConflictChoice(
      CareWords words,
      List<ChildCard> children,
      PlanResult.Conflict conflict,
      CareSlotContent mine) {
    this.words = words;
    this.children = children;
    this.theirs = conflict.now().content();
    this.mine = mine;
    var who = conflict.by().map(words.people()::name).orElse(CareWords.text("care.conflict.other"));
    dialog.setHeaderTitle(CareWords.text("care.conflict.title", who));
    dialog.addClassName("sheet-dialog");
    compare("care.new.when", content -> words.range(content.period()));
    compare("care.form.children", this::names);
    compare("care.form.purpose", CareSlotContent::purpose);
    compare("care.form.place", CareSlotContent::place);
    compare("care.form.note", CareSlotContent::note);
    dialog.add(new Paragraph(CareWords.text("care.conflict.text")), differences);
  }

  void onTheirs(Runnable action) {
    dialog.getFooter().add(Buttons.soft(CareWords.text("care.conflict.theirs"), closing(action)));
  }

  void onMine(Runnable action) {
    dialog.getFooter().add(Buttons.primary(CareWords.text("care.conflict.mine"), closing(action)));
  }

  void open() {
    dialog.open();
  }

  private Runnable closing(Runnable action) {
    return () -> {
      dialog.close();
      action.run();
    };
  }

  private void compare(String label, Function<CareSlotContent, String> of) {
    var there = of.apply(theirs);
    var here = of.apply(mine);
    if (!there.equals(here)) {
      differences.add(
          new DescriptionList.Term(CareWords.text(label)),
          new DescriptionList.Description(
              CareWords.text("care.conflict.both", shown(there), shown(here))));
    }
  }

  private static String shown(String value) {
    return value.isEmpty() ? CareWords.text("care.conflict.empty") : value;
  }

  private String names(CareSlotContent content) {
    return children.stream()
        .filter(child -> content.children().contains(child.id()))
        .map(ChildCard::name)
        .collect(Collectors.joining(", "));
  }
}
