package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.calendar.ui.CalendarFilter.Sort;
import app.breather.family.ChildCard;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What to see of the calendar. */
class FilterDialog extends Dialog {

  private final CheckboxGroup<Sort> sorts = new CheckboxGroup<>(translate("calendar.filter.sorts"));
  private final Select<ChildCard> child = new Select<>();
  private final CalendarFilter before;
  private final Consumer<CalendarFilter> chosen;

  /**
   * @param offered what the viewer has any of
   */
  FilterDialog(
      CalendarFilter filter,
      List<Sort> offered,
      List<ChildCard> children,
      Consumer<CalendarFilter> chosen) {
    this.before = filter;
    this.chosen = chosen;
    setHeaderTitle(translate("calendar.filter"));
    var shown = EnumSet.copyOf(offered);
    shown.removeAll(filter.hidden());
    sorts.setItems(offered);
    sorts.setItemLabelGenerator(sort -> translate("calendar.filter." + sort.word()));
    sorts.setValue(shown);
    var content = new Div(sorts);
    content.addClassNames("stack", "filter-choices");
    if (children.size() > 1) {
      offer(children);
      content.add(child);
    }
    add(content);
    getFooter()
        .add(
            Buttons.plain(translate("base.cancel"), this::close),
            Buttons.primary(translate("calendar.filter.apply"), this::choose));
  }

  private void offer(List<ChildCard> children) {
    child.setLabel(translate("calendar.filter.child"));
    child.setItems(children);
    child.setItemLabelGenerator(
        one -> one == null ? translate("calendar.filter.children") : one.name());
    child.setEmptySelectionAllowed(true);
    child.setEmptySelectionCaption(translate("calendar.filter.children"));
    children.stream()
        .filter(one -> before.child().filter(one.id()::equals).isPresent())
        .findFirst()
        .ifPresent(child::setValue);
  }

  private void choose() {
    var hidden = EnumSet.noneOf(Sort.class);
    sorts.getListDataView().getItems().forEach(hidden::add);
    hidden.removeAll(sorts.getValue());
    close();
    chosen.accept(
        new CalendarFilter(
            before.person(),
            Optional.ofNullable(child.getValue()).map(ChildCard::id),
            Set.copyOf(hidden)));
  }
}
