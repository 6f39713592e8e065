package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePage;
import app.breather.handover.sheet.SheetDay;
import app.breather.handover.sheet.SheetNavigation;
import app.breather.handover.sheet.SheetOpening;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;

/** Ways from the pages of care to their sheets. */
final class WaysToSheet {

  private WaysToSheet() {}

  /**
   * @param when in words
   */
  record Day(CareOccasionId id, String when) {}

  static Component ofParents(CareOccasionId id, SheetDay day) {
    return flush(
        List.of(
            new BandRow(translate("handover.page"), translate(state(day)))
                .withIcon(Icon.CLIPBOARD_LIST)
                .withRoute(DayView.route(id))));
  }

  private static String state(SheetDay day) {
    if (day.readers().stream().allMatch(SheetDay.Reader::current)) {
      return "handover.state.read";
    }
    return day.day().number() == 0 ? "handover.state.nothing" : "handover.state.written";
  }

  /**
   * @param open pages of whoever has the children, the sheet's own among them
   */
  static Component ofCaregiver(SheetOpening opening, List<CarePage> open) {
    var id = opening.occasion().id();
    var mine = SheetNavigation.toMine(id);
    var rows = new ArrayList<BandRow>();
    rows.add(
        new BandRow(
                translate("handover.page"),
                translate(
                    switch (opening) {
                      case SheetOpening.Open(var sheet) when sheet.current() ->
                          "handover.mine.read";
                      case SheetOpening.Open _ -> "handover.mine.open";
                      case SheetOpening.NotYet _ -> "handover.mine.notYet";
                      case SheetOpening.Over _ -> "handover.mine.over";
                    }))
            .withIcon(Icon.CLIPBOARD_LIST)
            .withRoute(mine));
    open.stream()
        .filter(page -> !page.route(id).equals(mine))
        .map(page -> row(page).withRoute(page.route(id)))
        .forEach(rows::add);
    return flush(rows);
  }

  private static BandRow row(CarePage page) {
    var row = new BandRow(translate(page.nameKey()), "");
    Icon.named(page.icon()).ifPresent(row::withIcon);
    return row;
  }

  static Component ofDays(List<Day> days, boolean parent) {
    var rows =
        days.stream()
            .map(
                day ->
                    new BandRow(day.when(), "")
                        .withIcon(Icon.CLIPBOARD_LIST)
                        .withRoute(
                            parent ? DayView.route(day.id()) : SheetNavigation.toMine(day.id())))
            .toList();
    var card = new Card(translate("handover.page"), new Rows(rows));
    card.addClassName("flush");
    return card;
  }

  private static Card flush(List<BandRow> rows) {
    var card = new Card();
    card.addClassName("flush");
    card.add(new Rows(rows));
    return card;
  }
}
