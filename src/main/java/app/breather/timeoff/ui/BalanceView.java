package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.BarPicture.Look;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.SegmentedNav;
import app.breather.base.ui.SegmentedNav.Segment;
import app.breather.timeoff.BalanceBoard;
import app.breather.timeoff.BalanceBoard.Reach;
import app.breather.timeoff.BalanceShare;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How me-time and bedtimes are spread over the parents. */
@Route(BalanceWords.ROUTE + "/:weeks?(4|12)")
@PermitAll
@Needs(Access.PARENT)
class BalanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final BalanceBoard board;
  private final BalanceWords words;
  private final SegmentedNav reaches = new SegmentedNav(text("timeoff.balance.reach"), List.of());
  private final Paragraph due = new Paragraph();
  private final BalanceCard meTime;
  private final BalanceCard bedtimes;
  private final BalanceTable table;
  private Reach reach = Reach.FOUR_WEEKS;

  BalanceView(BalanceBoard board, TimeOffScreens screens, LiveUpdates live) {
    this.board = board;
    words = new BalanceWords(screens.words());
    meTime =
        new BalanceCard(
            text("timeoff.meTime"),
            words,
            List.of(
                new BalanceCard.Part(
                    text("timeoff.balance.byDay"),
                    Look.SOLID,
                    share -> hours(share.taken().byDay())),
                new BalanceCard.Part(
                    text("timeoff.balance.atNight"),
                    Look.DEEP,
                    share -> hours(share.taken().atNight())),
                new BalanceCard.Part(
                    text("timeoff.balance.planned"),
                    Look.HATCHED,
                    share -> hours(share.planned().total()))),
            this::meTime);
    bedtimes =
        new BalanceCard(
            text("timeoff.balance.bedtimes"),
            words,
            List.of(
                new BalanceCard.Part(
                    text("timeoff.balance.had"), Look.SOLID, BalanceShare::bedtimes),
                new BalanceCard.Part(
                    text("timeoff.balance.planned"), Look.HATCHED, BalanceShare::bedtimesPlanned)),
            this::bedtimes);
    table = new BalanceTable(words);
    due.addClassName("sentence");
    var rule = new Paragraph(text("timeoff.balance.rule"));
    rule.addClassNames("soft", "small");
    addClassName("stack");
    var cards = new Div(meTime, bedtimes);
    cards.addClassName("balances");
    add(new PageHeader("", text("timeoff.balance")), reaches, due, rule, cards, table);
    live.followAll(this, this::show);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    reach =
        event
            .getRouteParameters()
            .getInteger("weeks")
            .flatMap(
                weeks -> Arrays.stream(Reach.values()).filter(r -> r.weeks() == weeks).findFirst())
            .orElse(Reach.FOUR_WEEKS);
    reaches.setSegments(Arrays.stream(Reach.values()).map(this::segment).toList());
    show();
  }

  private void show() {
    var balance = board.read(reach);
    due.setText(words.due(balance));
    meTime.show(balance);
    bedtimes.show(balance);
    table.show(balance);
  }

  private Segment segment(Reach one) {
    return new Segment(
        text("timeoff.balance.weeks", one.weeks()),
        BalanceWords.ROUTE + "/" + one.weeks(),
        one == reach,
        false);
  }

  private String meTime(BalanceShare share) {
    var taken = words.duration(share.taken().total());
    var night = share.taken().atNight();
    return text(
        night.isZero() ? "timeoff.balance.meTime" : "timeoff.balance.meTime.night",
        taken,
        words.duration(share.planned().total()),
        words.duration(night));
  }

  private String bedtimes(BalanceShare share) {
    return text("timeoff.balance.evenings", share.bedtimes(), share.bedtimesPlanned());
  }

  private static double hours(Duration time) {
    return time.toMinutes() / 60.0;
  }

  @Override
  public String getPageTitle() {
    return text("timeoff.balance");
  }
}
