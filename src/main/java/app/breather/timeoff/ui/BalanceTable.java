package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.timeoff.Balance;
import app.breather.timeoff.BalanceShare;
import app.breather.timeoff.BalanceWeek;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** All that the pictures show, in figures. */
class BalanceTable extends Details {

  private final BalanceWords words;
  private final Div content = new Div();

  BalanceTable(BalanceWords words) {
    this.words = words;
    setSummaryText(text("timeoff.balance.figures"));
    content.addClassName("figures");
    content.getElement().setAttribute("tabindex", "0");
    content.getElement().setAttribute("role", "region");
    content.getElement().setAttribute("aria-label", text("timeoff.balance.figures"));
    add(content);
  }

  void show(Balance balance) {
    content.removeAll();
    content.add(new NativeTable(head(), body(balance)));
  }

  private static NativeTableHeader head() {
    var row = new NativeTableRow();
    Stream.of("week", "parent", "day", "night", "planned", "bedtimes")
        .forEach(
            column -> {
              var cell = new NativeTableHeaderCell(text("timeoff.balance.column." + column));
              cell.getElement().setAttribute("scope", "col");
              row.add(cell);
            });
    return new NativeTableHeader(row);
  }

  private NativeTableBody body(Balance balance) {
    var body = new NativeTableBody();
    balance.weeks().forEach(week -> rows(week, balance.parents()).forEach(body::add));
    return body;
  }

  private List<NativeTableRow> rows(BalanceWeek week, List<MemberId> parents) {
    return parents.stream().map(parent -> row(week, parent)).toList();
  }

  private NativeTableRow row(BalanceWeek week, MemberId parent) {
    var share = week.of(parent);
    var row = new NativeTableRow();
    Stream.of(
            words.words().times().shortDate(week.first()),
            words.name(parent),
            figure(share.taken().byDay()),
            figure(share.taken().atNight()),
            figure(share.planned().total()),
            String.valueOf(nights(share)))
        .forEach(figure -> row.add(new NativeTableCell(figure)));
    return row;
  }

  private String figure(Duration time) {
    return time.isZero() ? "–" : words.duration(time);
  }

  private static int nights(BalanceShare share) {
    return share.bedtimes() + share.bedtimesPlanned();
  }
}
